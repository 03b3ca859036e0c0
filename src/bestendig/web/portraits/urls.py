"""The addresses of portraits."""

from django.urls import path, re_path

from bestendig.web.portraits import views

urlpatterns = [
    path("", views.portrait_list, name="portrait-list"),
    path("<int:pk>/", views.portrait_page, name="portrait"),
    re_path(r"^(?P<pk>\d+)/portret\.(?P<form>pdf|docx)$", views.portrait_file, name="portrait-file"),
    path("eigen/", views.portrait_own, name="portrait-own"),
    path("eigen/voorbeeld/", views.portrait_preview, name="portrait-preview"),
    path("eigen/cijfer/", views.portrait_choose, name="portrait-choose"),
    path("eigen/cijfer/<int:pk>/", views.portrait_tell, name="portrait-tell"),
    path("eigen/cijfer/<int:pk>/weg/", views.portrait_leave_out, name="portrait-leave-out"),
    path("eigen/laten-zien/", views.portrait_show, name="portrait-show"),
    path("eigen/intrekken/", views.portrait_withdraw, name="portrait-withdraw"),
    path("eigen/stuk/<slug:section>/", views.portrait_write, name="portrait-write"),
]
