"""The addresses of quarters."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
