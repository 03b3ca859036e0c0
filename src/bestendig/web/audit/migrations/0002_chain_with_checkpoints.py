from typing import Any

import django.utils.timezone
from django.db import migrations, models


def number(apps: Any, schema_editor: Any) -> None:
    """Give the lines that were sealed before their place in the chain."""
    entries = apps.get_model("audit", "Entry").objects
    for place, pk in enumerate(entries.exclude(seal="").order_by("id").values_list("pk", flat=True), start=1):
        entries.filter(pk=pk).update(number=place)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Checkpoint",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.BigIntegerField(unique=True)),
                ("seal", models.CharField(max_length=64)),
                ("n_lines", models.PositiveIntegerField()),
                ("first_at", models.DateTimeField()),
                ("last_at", models.DateTimeField()),
                ("cut_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={"ordering": ("number",)},
        ),
        migrations.AddField(
            model_name="entry",
            name="number",
            field=models.BigIntegerField(blank=True, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="entry",
            name="table",
            field=models.CharField(blank=True, max_length=50),
        ),
        migrations.RunPython(number, migrations.RunPython.noop),
    ]
