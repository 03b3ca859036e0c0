"""The addresses of bottlenecks."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
