"""The addresses of contracts."""

from django.urls import path

from bestendig.web.contracts import views

urlpatterns = [
    path("", views.contract_list, name="contract-list"),
    path("tellen/", views.contract_count, name="contract-count"),
    path("meenemen/<slug:form>/", views.contract_file, name="contract-file"),
    path("<slug:key>/", views.contract_page, name="contract"),
]
