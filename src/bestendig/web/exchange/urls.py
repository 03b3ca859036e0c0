"""The addresses of exchange."""

from django.urls import path

from bestendig.web.exchange import views

urlpatterns = [
    path("", views.exchange, name="exchange"),
    path("schrijven/", views.exchange_write, name="exchange-write"),
    path("inlezen/", views.exchange_read, name="exchange-read"),
    path("bestand/<int:pk>/", views.exchange_file, name="exchange-file"),
    path("bestand/<int:pk>/antwoord/", views.exchange_answer, name="exchange-answer"),
    path("van-elders/", views.exchange_received, name="exchange-received"),
    path("van-elders/<int:pk>/", views.exchange_item, name="exchange-item"),
    path("van-elders/<int:pk>/weg/", views.exchange_drop, name="exchange-drop"),
    path("van-elders/<int:pk>/opnieuw/", views.exchange_again, name="exchange-again"),
]
