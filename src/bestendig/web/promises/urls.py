"""The addresses of promises."""

from django.urls import path

from bestendig.web.promises import views

urlpatterns = [
    path("", views.promise_list, name="promise-list"),
    path("nieuw/", views.promise_make, name="promise-make"),
    path("<int:pk>/terug/", views.promise_tell, name="promise-tell"),
]
