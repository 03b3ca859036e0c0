"""The addresses of signing in and out, and of the own account."""

from django.urls import path

from bestendig.web.accounts import own_account, views

urlpatterns = [
    path("inloggen/", views.sign_in, name="sign-in"),
    path("inloggen/tweede-stap/", views.second_step_make, name="second-step"),
    path("inloggen/organisatie/", views.organisation_go, name="organisation-go"),
    path("inloggen/terug/", views.organisation_back, name="organisation-back"),
    path("uitloggen/", views.sign_out, name="sign-out"),
    path("uitgelogd/", views.signed_out, name="signed-out"),
    path("oefenen/<slug:key>/", views.practise, name="practise"),
    path("uitnodiging/", views.invitation, name="invitation"),
    path("uitnodiging/<str:key>/", views.invitation_open, name="invitation-open"),
    path("account/", own_account.account, name="account"),
    path("account/wachtwoord/", own_account.password, name="password"),
    path("account/tweede-stap/", own_account.second_step_set, name="second-step-set"),
    path("account/tweede-stap/weg/", own_account.second_step_drop, name="second-step-drop"),
    path("account/reservecodes/", own_account.codes_renew, name="codes-renew"),
    path("account/plaats/<int:pk>/", own_account.seat_choose, name="seat-choose"),
    path("account/sessies/", own_account.sessions_end, name="sessions-end"),
    path("account/gegevens/", own_account.own_data, name="own-data"),
    path("account/koppelen/", own_account.organisation_link, name="organisation-link"),
]
