"""The addresses of meaning; everybody may read them."""

from django.urls import path

from bestendig.web.meaning import views

urlpatterns = [
    path("", views.meaning, name="meaning"),
    path("cijfers/<slug:name>/", views.figure, name="figure"),
    path("woorden/", views.words, name="words"),
    path("gespreksblad/", views.way_of_a_sheet, name="way-of-a-sheet"),
    path("privacy/", views.privacy, name="privacy"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
]
