"""The addresses of administration."""

from django.urls import path

from bestendig.web.administration import views

urlpatterns = [
    path("", views.administration, name="administration"),
    path("personen/", views.people, name="people"),
    path("personen/uitnodigen/", views.person_invite, name="person-invite"),
    path("personen/<int:pk>/", views.person, name="person"),
    path("personen/<int:pk>/plaats/", views.seat_give, name="seat-give"),
    path("personen/<int:pk>/link/", views.person_invite_again, name="person-invite-again"),
    path("personen/<int:pk>/sluiten/", views.person_close, name="person-close"),
    path("personen/<int:pk>/openen/", views.person_open, name="person-open"),
    path("personen/<int:pk>/tweede-stap/", views.second_step_reset, name="second-step-reset"),
    path("personen/<int:pk>/gegevens/", views.person_export, name="person-export"),
    path("personen/<int:pk>/wissen/", views.person_erase, name="person-erase"),
    path("plaatsen/<int:pk>/einde/", views.seat_end, name="seat-end"),
    path("partijen/", views.parties, name="parties"),
    path("partijen/<int:pk>/", views.party, name="party"),
    path("rechten/", views.rights, name="rights"),
    path("rechten/<str:name>/", views.rights_file, name="rights-file"),
]
