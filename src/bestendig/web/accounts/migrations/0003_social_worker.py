"""A seat for who works with residents."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_ways_in")]

    operations = [
        migrations.AlterField(
            model_name="seatrow",
            name="role",
            field=models.CharField(
                choices=[
                    ("social_worker", "sociaal werker"),
                    ("team_leader", "teamleider"),
                    ("director", "directeur van een aanbieder"),
                    ("policy_adviser", "beleidsadviseur"),
                    ("contract_manager", "contractmanager"),
                    ("councillor", "raadslid"),
                    ("administrator", "applicatiebeheerder"),
                ],
                max_length=40,
            ),
        ),
    ]
