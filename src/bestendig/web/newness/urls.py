"""The addresses of newness."""

from django.urls import path, re_path

from bestendig.web.newness import views

urlpatterns = [
    path("", views.newness_list, name="newness-list"),
    path("nieuw/", views.newness_new, name="newness-new"),
    path("<int:pk>/", views.newness, name="newness"),
    path("<int:pk>/vondst/<int:find>/", views.newness_answer, name="newness-answer"),
    path("<int:pk>/opnieuw/", views.newness_again, name="newness-again"),
    path("<int:pk>/op-tafel/", views.newness_to_table, name="newness-to-table"),
    re_path(r"^(?P<pk>\d+)/is-dit-nieuw\.(?P<form>pdf|docx)$", views.newness_file, name="newness-file"),
]
