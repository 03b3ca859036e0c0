"""The addresses of meaning."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
