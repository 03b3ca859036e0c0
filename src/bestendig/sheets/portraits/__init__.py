"""The paper of a portrait: what an organisation says of itself, beside figures of sheets on the table.

No figure of another organisation may enter, and no comparison ever.
"""
