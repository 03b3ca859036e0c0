"""What the provider of the tests puts into an id_token: the truth, or what a test lets it say."""

import json

from django.conf import settings
from jwcrypto import jwk, jwt
from oauth2_provider.oauth2_validators import OAuth2Validator


class Validator(OAuth2Validator):
    """Says who somebody is, with an address that it vouches for."""

    oidc_claim_scope = None

    def get_additional_claims(self, request):
        """Name and address."""
        return {"name": request.user.username, "email": request.user.email, "email_verified": True}

    def get_id_token_dictionary(self, token, token_handler, request):
        """The claims, with what a test wants over them; null takes one away."""
        claims, ends = super().get_id_token_dictionary(token, token_handler, request)
        said = json.loads(settings.SAYS.read_text())
        said.pop("forged", None)
        return {name: said for name, said in {**claims, **said}.items() if said is not None}, ends

    def finalize_id_token(self, id_token, token, token_handler, request):
        """The token; a forged one bears the name of the true key and is signed with another."""
        made = super().finalize_id_token(id_token, token, token_handler, request)
        if not json.loads(settings.SAYS.read_text()).get("forged"):
            return made
        true = jwt.JWT(jwt=made, key=request.client.jwk_key)
        forged = jwt.JWT(header=true.header, claims=true.claims)
        forged.make_signed_token(jwk.JWK.generate(kty="RSA", size=2048))
        return forged.serialize()
