"""The addresses of incidents."""

from django.urls import path, re_path

from bestendig.web.incidents import views

urlpatterns = [
    path("", views.incident_list, name="incident-list"),
    path("kijken/", views.incident_look, name="incident-look"),
    path("bewaren/", views.incident_keep, name="incident-keep"),
    path("<int:pk>/", views.incident_page, name="incident"),
    path("<int:pk>/opnieuw/", views.incident_again, name="incident-again"),
    re_path(r"^(?P<pk>\d+)/incident\.(?P<form>pdf|docx)$", views.incident_file, name="incident-file"),
]
