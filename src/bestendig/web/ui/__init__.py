"""What every page shares: the frame, the words, how numbers are written, how a refusal looks.

No subject may enter: what a page is about lives in the app of that subject.
"""
