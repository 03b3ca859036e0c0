"""The addresses of rounds."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
