package io.gridgov.examples.synthetic.pack;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Ring;
import io.gridgov.examples.synthetic.land.Shape;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** {@code boundaries.geojson}: one feature a territory, one line a feature (RFC 7946). */
final class Boundaries {

  private Boundaries() {}

  static void write(Land land, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write("{\"type\":\"FeatureCollection\",\"features\":[");
    String separator = "\n";
    for (Tier tier : Tier.values()) {
      for (Territory territory : land.territories(tier)) {
        text.write(separator);
        text.write(feature(territory, land.shape(territory)));
        separator = ",\n";
      }
    }
    text.write("\n]}\n");
    text.flush();
  }

  private static String feature(Territory territory, Shape shape) {
    StringBuilder text = new StringBuilder(4096);
    text.append("{\"type\":\"Feature\",\"properties\":{\"code\":\"").append(territory.code());
    boolean single = shape.parts().size() == 1;
    text.append("\"},\"geometry\":{\"type\":\"").append(single ? "Polygon" : "MultiPolygon");
    text.append("\",\"coordinates\":").append(single ? "" : "[");
    for (int i = 0; i < shape.parts().size(); i++) {
      text.append(i == 0 ? "" : ",");
      part(text, shape.parts().get(i));
    }
    return text.append(single ? "" : "]").append("}}").toString();
  }

  private static void part(StringBuilder text, Shape.Part part) {
    text.append('[');
    ring(text, part.shell());
    for (Ring hole : part.holes()) {
      text.append(',');
      ring(text, hole);
    }
    text.append(']');
  }

  private static void ring(StringBuilder text, Ring ring) {
    text.append('[');
    for (int i = 0; i < ring.size(); i++) {
      text.append(i == 0 ? "[" : ",[");
      Degrees.append(text, ring.lon(i));
      text.append(',');
      Degrees.append(text, ring.lat(i));
      text.append(']');
    }
    text.append(']');
  }
}
