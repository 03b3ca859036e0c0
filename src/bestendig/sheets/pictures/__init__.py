"""Pictures of a sheet: from released values to Vega-Lite to SVG, each in a wide and a narrow form.

No figure is computed here but places on paper; colour never carries meaning alone.
"""
