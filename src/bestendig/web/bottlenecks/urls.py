"""The addresses of bottlenecks."""

from django.urls import path

from bestendig.web.bottlenecks import views

urlpatterns = [
    path("", views.bottleneck_list, name="bottleneck-list"),
    path("opschrijven/", views.bottleneck_note, name="bottleneck-note"),
    path("kijken/", views.bottleneck_look, name="bottleneck-look"),
    path("zoeken/", views.bottleneck_search, name="bottleneck-search"),
    path("wacht-op-antwoord/", views.bottleneck_waiting, name="bottleneck-waiting"),
    path("ophalen/", views.bottleneck_harvest, name="bottleneck-harvest"),
    path("ophalen/terug/", views.bottleneck_harvest_undo, name="bottleneck-harvest-undo"),
    path("ophalen/klaar/", views.bottleneck_harvest_end, name="bottleneck-harvest-end"),
    path("rode-draad/<int:pk>/ook-bij-ons/", views.pattern_also_ours, name="pattern-also-ours"),
    path("<int:pk>/", views.bottleneck_page, name="bottleneck"),
    path("<int:pk>/ook-bij-ons/", views.bottleneck_also_ours, name="bottleneck-also-ours"),
    path("<int:pk>/oordeel/", views.bottleneck_judge, name="bottleneck-judge"),
    path("<int:pk>/antwoord/", views.bottleneck_reply, name="bottleneck-reply"),
    path("<int:pk>/gelezen/", views.bottleneck_read, name="bottleneck-read"),
    path("<int:pk>/wijzigen/", views.bottleneck_change, name="bottleneck-change"),
    path("<int:pk>/delen/", views.bottleneck_share, name="bottleneck-share"),
    path("<int:pk>/terugnemen/", views.bottleneck_withdraw, name="bottleneck-withdraw"),
    path("<int:pk>/afronden/", views.bottleneck_close, name="bottleneck-close"),
    path("<int:pk>/heropenen/", views.bottleneck_reopen, name="bottleneck-reopen"),
    path("<int:pk>/weghalen/", views.bottleneck_remove, name="bottleneck-remove"),
    path("<int:pk>/samen/<int:other>/", views.bottleneck_together, name="bottleneck-together"),
    path("<int:pk>/los/", views.bottleneck_loose, name="bottleneck-loose"),
]
