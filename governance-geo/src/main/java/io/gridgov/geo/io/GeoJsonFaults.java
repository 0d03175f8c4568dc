package io.gridgov.geo.io;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;

/** The faults of a GeoJSON file, in words. */
final class GeoJsonFaults {
  static final String INVALID_POLYGON = "invalid-polygon";

  static final String NO_GEOMETRY = "no-geometry";

  private static final Text NOTHING_DRAWN = Text.of("the feature has no geometry", "要素没有几何图形");
  private static final Text DRAW_IT =
      Text.of("draw the territory, or remove the feature", "请补画边界，或删除该要素");

  private GeoJsonFaults() {}

  static Problem truncated(Spot spot) {
    return Problem.error(
        "truncated",
        spot,
        Text.of("the file ends in the middle", "文件不完整，在中途结束"),
        Text.of("fetch or export the file again", "请重新下载或导出该文件"));
  }

  static Problem badJson(Spot spot) {
    return Problem.error(
        "bad-json",
        spot,
        Text.of("this is not JSON", "此处不符合 JSON 语法"),
        Text.of("mend the syntax here, or export the file again", "请修正此处语法，或重新导出"));
  }

  static Problem badGzip(Spot spot) {
    return Problem.error(
        "bad-gzip",
        spot,
        Text.of("the compressed file is damaged", "压缩文件已损坏"),
        Text.of("fetch or compress the file again", "请重新下载或压缩该文件"));
  }

  static Problem wrongEncoding(Spot spot) {
    return Problem.error(
        "wrong-encoding",
        spot,
        Text.of("the file is not UTF-8; it may be GB18030", "文件不是 UTF-8 编码，可能是 GB18030"),
        Text.of("convert the file to UTF-8", "请把文件转换为 UTF-8"));
  }

  static Problem unreadable(Spot spot) {
    return Problem.error(
        "unreadable",
        spot,
        Text.of("the file cannot be read", "文件无法读取"),
        Text.of("check the path and the access rights", "请检查路径和访问权限"));
  }

  static Problem tooDeep(Spot spot) {
    return Problem.error(
        "too-deep",
        spot,
        Text.of("brackets are nested over %d levels", "括号嵌套超过 %d 层", JsonInput.MAX_DEPTH),
        Text.of("export the file again; a map needs no more than 10", "请重新导出；地图不需要超过 10 层"));
  }

  static Problem tooLarge(Spot spot) {
    return Problem.error(
        "too-large",
        spot,
        Text.of(
            "the file exceeds %d characters, %d positions, %d rings or the length of one text",
            "文件超过 %d 个字符、%d 个位置、%d 个环，或单个文本过长",
            JsonInput.MAX_LENGTH,
            CoordinateReader.MAX_POSITIONS,
            CoordinateReader.MAX_RINGS),
        Text.of("simplify the borders or split the file by city", "请简化边界，或按城市拆分文件"));
  }

  static Problem tooManyFaults(Spot spot) {
    return Problem.error(
        "too-many-faults",
        spot,
        Text.of(
            "more than %d faults; the rest was not read",
            "问题超过 %d 个，其余未读", FeatureReader.MAX_FAULTS),
        Text.of("mend what is named first, or export again", "请先处理已列出的问题，或重新导出"));
  }

  static Problem notGeoJson(Spot spot) {
    return Problem.error(
        "not-geojson",
        spot,
        Text.of(
            "neither a Feature nor a FeatureCollection with features",
            "既不是 Feature，也不是带 features 的 FeatureCollection"),
        Text.of("export the map as GeoJSON (RFC 7946)", "请把地图导出为 GeoJSON（RFC 7946）"));
  }

  static Problem emptyFile(Spot spot) {
    return Problem.error(
        "empty-file",
        spot,
        Text.of("the file is empty", "文件为空"),
        Text.of("export the map again", "请重新导出地图"));
  }

  static Problem noFeatures(Spot spot) {
    return Problem.error(
        "no-features",
        spot,
        Text.of("the file holds no feature", "文件中没有任何要素"),
        Text.of("export the map with its territories", "请导出含边界的地图"));
  }

  static Problem missingCode(Spot spot, String property) {
    return Problem.error(
        "missing-code",
        spot,
        Text.of("the feature has no property %s", "要素缺少属性 %s", property),
        Text.of("add the grid's code, or name the right property", "请补上网格编码，或指定正确的属性名"));
  }

  static Problem badCode(Spot spot, String property) {
    return Problem.error(
        "bad-code",
        spot,
        Text.of("property %s must be a grid code or a whole number", "属性 %s 必须是网格编码或整数", property),
        Text.of(
            "write 1 to 64 characters without spaces, commas or semicolons",
            "请写 1 至 64 个字符，不含空格、逗号和分号"));
  }

  static Problem duplicateCode(Spot spot, String code, Spot first) {
    return Problem.error(
        "duplicate-code",
        spot,
        Text.of(
            "territory %s stands a second time, first at %s", "网格 %s 的边界重复，首次在 %s", code, first),
        Text.of(
            "join the parts in one MultiPolygon, or mend the code", "请合并为一个 MultiPolygon，或更正编码"));
  }

  static Problem noGeometry(Spot spot) {
    return Problem.error(NO_GEOMETRY, spot, NOTHING_DRAWN, DRAW_IT);
  }

  /** A map may say so of a grid; no point lies in it. */
  static Problem unlocated(Spot spot) {
    return Problem.warning(NO_GEOMETRY, spot, NOTHING_DRAWN, DRAW_IT);
  }

  static Problem unsupportedGeometry(Spot spot) {
    return Problem.error(
        "unsupported-geometry",
        spot,
        Text.of("a territory must be a Polygon or a MultiPolygon", "边界必须是 Polygon 或 MultiPolygon"),
        Text.of("export areas, not points or lines", "请导出面，而不是点或线"));
  }

  static Problem badCoordinates(Spot spot) {
    return Problem.error(
        "bad-coordinates",
        spot,
        Text.of("the coordinates do not have the form of their type", "坐标的层次与几何类型不符"),
        Text.of(
            "nest rings in a polygon, and polygons in a MultiPolygon",
            "环应嵌套在多边形中，多边形应嵌套在 MultiPolygon 中"));
  }

  static Problem invalidPolygon(Spot spot, String code) {
    return Problem.warning(
        INVALID_POLYGON,
        spot,
        Text.of(
            "territory %s is no valid polygon: a ring crosses itself or another, or is no ring",
            "网格 %s 的边界无效：环自相交、互相交叉或不成环", code),
        Text.of("mend the border; until then its answers are flagged", "请修正边界；修正前其结果会带标记"));
  }

  static Problem probablySwapped(Spot spot, String code) {
    return Problem.error(
        "swapped-coordinates",
        spot,
        Text.of(
            "longitude and latitude of territory %s are probably swapped: it lies far from the others",
            "网格 %s 的经纬度很可能写反：远离其他网格", code),
        Text.of("write the longitude first", "请先写经度，后写纬度"));
  }

  static Problem otherCrs(Spot spot) {
    return Problem.warning(
        "other-crs",
        spot,
        Text.of(
            "the file names a reference system other than CRS84, EPSG:4326 or EPSG:4490",
            "文件声明了 CRS84、EPSG:4326、EPSG:4490 以外的坐标系"),
        Text.of("convert the coordinates to degrees and drop the member crs", "请转换为经纬度并删除 crs 成员"));
  }
}
