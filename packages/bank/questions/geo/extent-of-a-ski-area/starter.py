def with_box(collection):
    return dict(collection)
