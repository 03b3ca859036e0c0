"""The addresses of quarters."""

from django.urls import path, re_path

from bestendig.web.quarters import views
from bestendig.web.quarters.points import views as points

urlpatterns = [
    path("", views.quarter_list, name="quarter-list"),
    path("nieuw/", views.quarter_new, name="quarter-new"),
    path("nieuw/team/", views.quarter_new_team, name="quarter-new-team"),
    path("<int:pk>/", views.quarter_page, name="quarter"),
    re_path(r"^(?P<pk>\d+)/gesprek\.(?P<form>pdf|docx|ics)$", views.quarter_file, name="quarter-file"),
    re_path(r"^(?P<pk>\d+)/casussen\.(?P<form>pdf|docx)$", views.quarter_cases, name="quarter-cases"),
    path("<int:pk>/erbij/", views.quarter_add, name="quarter-add"),
    path("<int:pk>/eraf/", views.quarter_drop, name="quarter-drop"),
    path("<int:pk>/verzetten/", views.quarter_change, name="quarter-change"),
    path("<int:pk>/afzeggen/", views.quarter_call_off, name="quarter-call-off"),
    path("<int:pk>/uitnodigen/", views.quarter_invite, name="quarter-invite"),
    path("<int:pk>/vast/", views.quarter_fix, name="quarter-fix"),
    path("<int:pk>/open/", views.quarter_reopen, name="quarter-reopen"),
    path("<int:pk>/aanwezig/", views.quarter_present, name="quarter-present"),
    path("<int:pk>/gehouden/", views.quarter_hold, name="quarter-hold"),
    path("<int:pk>/terugvertellen/", views.quarter_tell_back, name="quarter-tell-back"),
    path("punt/nieuw/", points.point_raise, name="quarter-raise"),
    path("punt/intrekken/", points.point_take_back, name="quarter-take-back"),
    path("punt/<int:pk>/", points.point_page, name="quarter-point"),
    path("punt/<int:pk>/plek/", points.point_move, name="quarter-point-move"),
    path("punt/<int:pk>/weg/", points.point_strike, name="quarter-point-strike"),
    path("punt/<int:pk>/regelen/", points.point_arrange, name="quarter-point-arrange"),
    path("punt/<int:pk>/gezegd/", points.point_note, name="quarter-point-note"),
    path("punt/<int:pk>/besluit/", points.point_decide, name="quarter-point-decide"),
    path("punt/<int:pk>/afspraak/", points.point_agree, name="quarter-point-agree"),
    path("punt/<int:pk>/belofte/", points.point_promise, name="quarter-point-promise"),
    path("punt/<int:pk>/antwoord/", points.point_answer, name="quarter-point-answer"),
    path("besluit/<int:pk>/verteld/", points.decision_tell, name="quarter-decision-tell"),
]
