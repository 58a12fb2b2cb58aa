using System.Text.Json;

namespace BoneExo.Exports;

/// <summary>The context of a JSON-LD document: inline, so that nothing has to be fetched.</summary>
internal static class JsonLdContext
{
    /// <summary>The namespace of our records and of what no common vocabulary has.</summary>
    private const string Own = "https://boneexo.dev/v1/id/";

    private static readonly (string Prefix, string Iri)[] Vocabularies =
    [
        ("boneexo", Own),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("schema", "https://schema.org/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ];

    private static readonly (string Term, string Iri)[] Texts =
    [
        ("name", "schema:name"), ("version", "schema:version"), ("description", "schema:description"), ("journal", "boneexo:journal"), ("year", "schema:datePublished"),
        ("volume", "schema:volumeNumber"), ("issue", "schema:issueNumber"), ("pages", "schema:pagination"), ("license", "schema:license"), ("keywords", "schema:keywords"),
        ("authors", "schema:author"), ("familyName", "schema:familyName"), ("givenName", "schema:givenName"), ("kind", "boneexo:kind"), ("aspect", "boneexo:aspect"),
        ("mode", "boneexo:mode"), ("setting", "boneexo:setting"), ("hedge", "boneexo:hedge"), ("significant", "boneexo:significant"), ("directness", "boneexo:directness"),
        ("mechanism", "boneexo:mechanism"), ("origin", "boneexo:origin"), ("stage", "boneexo:stage"), ("identity", "boneexo:identity"),
    ];

    private static readonly (string Term, string Iri)[] Links =
    [
        ("exactMatch", "skos:exactMatch"), ("closeMatch", "skos:closeMatch"), ("broadMatch", "skos:broadMatch"), ("narrowMatch", "skos:narrowMatch"),
        ("citation", "schema:citation"), ("about", "schema:about"), ("isBasedOn", "schema:isBasedOn"), ("sameAs", "schema:sameAs"), ("subject", "rdf:subject"),
        ("predicate", "rdf:predicate"), ("object", "rdf:object"), ("study", "prov:wasDerivedFrom"), ("sentences", "prov:hadPrimarySource"), ("species", "schema:taxonomicRange"),
    ];

    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context");
        foreach ((string prefix, string iri) in Vocabularies)
            writer.WriteString(prefix, iri);
        foreach ((string prefix, string iri) in OntologyPrefixes.Known)
        {
            // As an object, since an IRI that ends with '_' is otherwise no prefix.
            writer.WriteStartObject(prefix);
            writer.WriteString("@id", iri);
            writer.WriteBoolean("@prefix", true);
            writer.WriteEndObject();
        }

        writer.WriteString("id", "@id");
        writer.WriteString("type", "@type");
        foreach ((string term, string iri) in Texts)
            writer.WriteString(term, iri);
        foreach ((string term, string iri) in Links)
        {
            writer.WriteStartObject(term);
            writer.WriteString("@id", iri);
            writer.WriteString("@type", "@id");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
