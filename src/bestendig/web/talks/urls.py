"""The addresses of talks."""

from django.urls import path, re_path

from bestendig.web.talks import views

urlpatterns = [
    path("", views.talk_list, name="talk-list"),
    path("nieuw/<slug:kind>/", views.talk_new, name="talk-new"),
    path("<int:pk>/", views.talk_page, name="talk"),
    re_path(r"^(?P<pk>\d+)/gesprek\.(?P<form>pdf|docx|ics)$", views.talk_file, name="talk-file"),
    path("<int:pk>/vraag/", views.talk_question, name="talk-question"),
    path("<int:pk>/gezegd/", views.talk_said, name="talk-said"),
    path("<int:pk>/stem/", views.talk_voice, name="talk-voice"),
    path("<int:pk>/antwoord/", views.talk_reply, name="talk-reply"),
    path("<int:pk>/klaarleggen/", views.talk_lay, name="talk-lay"),
    path("<int:pk>/klaarleggen/<int:sheet>/terug/", views.talk_take_back, name="talk-take-back"),
    path("<int:pk>/verzetten/", views.talk_move, name="talk-move"),
    path("<int:pk>/afzeggen/", views.talk_call_off, name="talk-call-off"),
    path("<int:pk>/afspraak/", views.talk_promise, name="talk-promise"),
    path("<int:pk>/besproken/", views.talk_discuss, name="talk-discuss"),
]
