import ComityModel

/// Writes locations of a report as SARIF's physical and logical locations.
struct SARIFPlaces {
  var places: Places

  /// Writes the members of a location object: the file, the region, and where a reader would say it is.
  mutating func write(_ location: Location, _ json: inout JSONWriter) {
    json.beginObject("physicalLocation")
    artifact(location, &json)
    region("region", location, snippet: true, &json)
    json.endObject()
    let name = location.pointer ?? location.label
    guard !name.isEmpty else { return }
    json.beginArray("logicalLocations")
    json.beginObject()
    json.member("name", location.label.isEmpty ? name : location.label)
    json.member("fullyQualifiedName", name)
    json.member("kind", location.pointer == nil ? "element" : "member")
    json.endObject()
    json.endArray()
  }

  /// Writes the file of a location.
  func artifact(_ location: Location, _ json: inout JSONWriter) {
    json.beginObject("artifactLocation")
    json.member("uri", SARIFPlaces.uri(places.path(location)))
    json.member("index", location.source)
    json.endObject()
  }

  /// Writes the region of a location: lines and columns in Unicode scalars, and bytes.
  mutating func region(_ key: String, _ location: Location, snippet: Bool, _ json: inout JSONWriter) {
    let span = places.span(location)
    json.beginObject(key)
    json.member("startLine", span.start.line)
    json.member("startColumn", span.start.column)
    json.member("endLine", span.end.line)
    json.member("endColumn", span.end.column)
    json.member("byteOffset", Int(location.range.start))
    json.member("byteLength", location.range.count)
    if snippet {
      json.beginObject("snippet")
      json.member("text", bytes: places.quote(location))
      json.endObject()
    }
    json.endObject()
  }

  /// A path as a URI reference: relative paths stay relative, everything that is not unreserved is percent-encoded.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = Array((path.utf8.first == 0x2F ? "file://" : "").utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
