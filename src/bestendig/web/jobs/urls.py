"""The addresses of long work."""

from django.urls import path

from bestendig.web.jobs import views

urlpatterns = [
    path("<int:pk>/", views.job_page, name="job"),
    path("<int:pk>/stoppen/", views.job_stop, name="job-stop"),
]
