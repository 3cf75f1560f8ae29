from server.schemas.entry import EntryVersionSchema


def test_the_versions_pass_the_schema_of_the_api(clinic):
    schema = EntryVersionSchema()
    for story in clinic:
        some = [*story.versions[::9], *(v for v in story.versions if v.replaces or v.note)]
        assert schema.load(schema.dump(some, many=True), many=True) == some
