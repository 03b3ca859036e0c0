"""The addresses of rounds."""

from django.urls import path

from bestendig.web.rounds import views

urlpatterns = [
    path("", views.round_list, name="round-list"),
    path("nieuw/", views.round_new, name="round-new"),
    path("overnemen/", views.round_take_over, name="round-take-over"),
    path("<int:pk>/", views.round_page, name="round"),
    path("<int:pk>/ronde.zip", views.round_package, name="round-package"),
    path("<int:pk>/meedoen/", views.round_join, name="round-join"),
    path("<int:pk>/bestanden/", views.round_receive, name="round-receive"),
    path("<int:pk>/tellen/", views.round_count, name="round-count"),
    path("<int:pk>/tellingen.json", views.round_counts, name="round-counts"),
    path("<int:pk>/optellen/", views.round_combine, name="round-combine"),
    path("<int:pk>/terughalen/<int:participant>/", views.round_withdraw, name="round-withdraw"),
    path("<int:pk>/stoppen/", views.round_end, name="round-end"),
]
