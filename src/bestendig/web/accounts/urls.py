"""The addresses of signing in and out."""

from django.urls import path

from bestendig.web.accounts import views

urlpatterns = [
    path("inloggen/", views.sign_in, name="sign-in"),
    path("uitloggen/", views.sign_out, name="sign-out"),
    path("oefenen/<slug:key>/", views.practise, name="practise"),
]
