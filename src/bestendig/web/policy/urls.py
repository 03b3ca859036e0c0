"""The addresses of policy."""

from django.urls import path, re_path

from bestendig.web.policy import views

urlpatterns = [
    path("", views.timeline, name="policy"),
    path("raad/", views.council, name="policy-council"),
    re_path(r"^programma/(?P<key>[0-9a-f]{10})/$", views.programme, name="programme"),
    re_path(r"^programma/(?P<key>[0-9a-f]{10})/antwoord/$", views.programme_answer, name="programme-answer"),
    path("toets/<int:pk>/", views.plan_principles, name="plan-principles"),
    path("toets/<int:pk>/antwoord/", views.plan_answer, name="plan-answer"),
    path("uitgangspunten/", views.principle_list, name="principle-list"),
    path("uitgangspunten/nieuw/", views.principle_new, name="principle-new"),
    path("uitgangspunten/<int:pk>/", views.principle_page, name="principle"),
    path("uitgangspunten/<int:pk>/einde/", views.principle_end, name="principle-end"),
    path("dossiers/", views.file_list, name="council-files"),
    path("dossiers/maken/", views.file_make, name="council-file-make"),
    path("dossiers/<int:pk>/", views.file_page, name="council-file"),
    re_path(
        r"^dossiers/(?P<pk>\d+)/dossier\.(?P<form>pdf|docx|html)$", views.file_paper, name="council-paper"
    ),
]
