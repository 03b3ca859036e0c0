"""The addresses of knowledge."""

from django.urls import path

from bestendig.web.knowledge import views
from bestendig.web.knowledge.intakes import views as files

urlpatterns = [
    path("", views.knowledge_list, name="knowledge-list"),
    path("overzicht/", views.overview, name="knowledge-overview"),
    path("interventies/", views.intervention_list, name="intervention-list"),
    path("interventies/nieuw/", views.intervention_new, name="intervention-new"),
    path("interventies/<int:pk>/", views.intervention, name="intervention"),
    path("interventies/<int:pk>/bewerken/", views.intervention_edit, name="intervention-edit"),
    path("interventies/<int:pk>/nagekeken/", views.intervention_checked, name="intervention-checked"),
    path("interventies/<int:pk>/erkenning/", views.recognition_new, name="recognition-new"),
    path("interventies/<int:pk>/vertel/<slug:kind>/", views.telling_new, name="telling-new"),
    path("erkenningen/<int:pk>/doorhalen/", views.recognition_strike, name="recognition-strike"),
    path("verteld/<int:pk>/terug/", views.telling_back, name="telling-back"),
    path("ervaringen/", views.experience_list, name="experience-list"),
    path("ervaringen/nieuw/", views.experience_new, name="experience-new"),
    path("ervaringen/<int:pk>/", views.experience, name="experience"),
    path("ervaringen/<int:pk>/bewerken/", views.experience_edit, name="experience-edit"),
    path("ervaringen/<int:pk>/terug/", views.experience_back, name="experience-back"),
    path("bestanden/", files.knowledge_files, name="knowledge-files"),
    path("bestanden/nieuw/", files.knowledge_upload, name="knowledge-upload"),
    path("bestanden/<int:pk>/", files.knowledge_intake, name="knowledge-intake"),
    path("bestanden/<int:pk>/antwoord/", files.knowledge_answer, name="knowledge-answer"),
    path("bestanden/mee/<slug:form>/", files.knowledge_file, name="knowledge-file"),
]
