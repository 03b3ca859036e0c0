"""The address of the first page."""

from django.urls import path

from bestendig.web.start import views

urlpatterns = [path("", views.start, name="start")]
