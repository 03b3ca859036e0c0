"""The addresses of newness."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
