"""The addresses of plans and their tests."""

from django.urls import path, re_path

from bestendig.web.impact import views

urlpatterns = [
    path("", views.plan_list, name="plan-list"),
    path("nieuw/<slug:kind>/", views.plan_new, name="plan-new"),
    path("<int:pk>/", views.plan_page, name="plan"),
    path("<int:pk>/veranderen/", views.plan_change, name="plan-change"),
    path("<int:pk>/naast-elkaar/", views.plan_variants, name="plan-variants"),
    path("<int:pk>/terugkijken/", views.plan_look_back, name="plan-look-back"),
    path("<int:pk>/is-dit-nieuw/", views.plan_newness, name="plan-newness"),
    path("<int:pk>/op-tafel/", views.plan_to_table, name="plan-to-table"),
    re_path(r"^(?P<pk>\d+)/(?P<name>[a-z-]+\.(?:pdf|docx|xlsx))$", views.plan_file, name="plan-file"),
    re_path(
        r"^terugblik/(?P<pk>\d+)/(?P<name>[a-z-]+\.(?:pdf|xlsx))$",
        views.look_back_file,
        name="look-back-file",
    ),
]
