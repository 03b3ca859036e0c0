"""The addresses of patterns."""

from django.urls import path

from bestendig.web.patterns import views
from bestendig.web.patterns.working import views as working

urlpatterns = [
    path("", views.pattern_list, name="pattern-list"),
    path("nieuw/", views.pattern_new, name="pattern-new"),
    path("werklijst/", working.pattern_work, name="pattern-work"),
    path("werklijst/niet/", working.pattern_decline, name="pattern-decline"),
    path("werklijst/<int:pk>/toch/", working.pattern_propose_again, name="pattern-propose-again"),
    path("paren/begin/", working.coding_begin, name="pattern-pairs-begin"),
    path("paren/<int:pk>/", working.coding_page, name="pattern-pairs"),
    path("<int:pk>/", views.pattern_page, name="pattern"),
    path("<int:pk>/kwartalen.csv", views.pattern_file, name="pattern-file"),
    path("<int:pk>/naam/", views.pattern_rename, name="pattern-rename"),
    path("<int:pk>/stand/", views.pattern_settle, name="pattern-settle"),
    path("<int:pk>/eigenaar/", views.pattern_give, name="pattern-give"),
    path("<int:pk>/voorbeeld/", views.pattern_example, name="pattern-example"),
    path("<int:pk>/erbij/", views.pattern_join, name="pattern-join"),
    path("<int:pk>/eruit/", views.pattern_leave, name="pattern-leave"),
    path("<int:pk>/samenvoegen/", views.pattern_merge, name="pattern-merge"),
    path("<int:pk>/splitsen/", views.pattern_split, name="pattern-split"),
    path("<int:pk>/terug/<int:act>/", views.pattern_undo, name="pattern-undo"),
]
