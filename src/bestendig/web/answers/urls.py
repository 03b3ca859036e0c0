"""The addresses of answers."""

from django.urls import path

from bestendig.web.answers import views

urlpatterns = [
    path("", views.answer_list, name="answer-list"),
    path("zoeken/", views.answer_search, name="answer-search"),
    path("lijkt-op/", views.answer_like, name="answer-like"),
    path("vragen/", views.answer_ask, name="answer-ask"),
    path("<int:pk>/", views.answer_page, name="answer"),
    path("<int:pk>/antwoord/", views.answer_write, name="answer-write"),
    path("<int:pk>/ook/", views.answer_join, name="answer-join"),
    path("<int:pk>/weg/", views.answer_withdraw, name="answer-withdraw"),
    path("<int:pk>/klopt-nog/", views.answer_confirm, name="answer-confirm"),
    path("<int:pk>/klopt-niet/", views.answer_dispute, name="answer-dispute"),
    path("<int:pk>/klopt-niet/<int:said>/", views.answer_settle, name="answer-settle"),
    path("<int:pk>/gebruiken/", views.answer_rely, name="answer-rely"),
    path("<int:pk>/niet-meer/", views.answer_let_go, name="answer-let-go"),
]
