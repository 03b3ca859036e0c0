"""The addresses of patterns."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
