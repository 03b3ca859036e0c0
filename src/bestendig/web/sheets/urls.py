"""The addresses of the discussion sheets."""

from django.urls import path, re_path

from bestendig.web.sheets import views

urlpatterns = [
    path("", views.sheet_list, name="sheet-list"),
    path("<int:pk>/", views.sheet_page, name="sheet"),
    re_path(r"^(?P<pk>\d+)/blad\.(?P<form>pdf|xlsx|csv|json)$", views.sheet_file, name="sheet-file"),
    path("<int:pk>/verhaal/", views.tell, name="sheet-tell"),
    path("<int:pk>/antwoord/", views.answer, name="sheet-answer"),
    path("<int:pk>/laten-gaan/", views.let_go, name="sheet-let-go"),
    path("<int:pk>/uitstellen/", views.postpone, name="sheet-postpone"),
    path("<int:pk>/besproken/", views.discuss, name="sheet-discuss"),
]
