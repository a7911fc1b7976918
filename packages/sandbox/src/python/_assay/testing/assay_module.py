"""What a spec may import as `assay`."""

from ..remote import link


def trust(*kinds):
    """
    Lets objects of these classes of the answer say themselves what plain values they equal or are less than, as a
    rational number equals an integer. Otherwise none does: an answer that is asked for 5 could return what equals
    everything.
    """
    link.trusted.update(kinds)
