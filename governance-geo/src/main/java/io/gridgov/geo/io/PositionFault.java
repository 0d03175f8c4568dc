package io.gridgov.geo.io;

import io.gridgov.core.problem.Text;

/** What can be wrong with one position of a ring. */
enum PositionFault {
  BAD(
      "bad-coordinate",
      "a position must be two numbers",
      "坐标必须是两个数字",
      "write [longitude, latitude] without quotes",
      "请写成 [经度, 纬度]，不加引号"),
  NOT_FINITE(
      "coordinate-not-finite",
      "a coordinate must be finite",
      "坐标必须是有限的数",
      "replace NaN and Infinity by the coordinate",
      "请用真实坐标替换 NaN 或 Infinity"),
  SWAPPED(
      "swapped-coordinates",
      "longitude and latitude are probably swapped: the latitude lies beyond 90 degrees",
      "经纬度很可能写反：纬度超过 90 度",
      "write the longitude first",
      "请先写经度，后写纬度"),
  OUT_OF_RANGE(
      "out-of-range",
      "longitude must be in [-180, 180] and latitude in [-90, 90] degrees",
      "经度必须在 [-180, 180] 度之内，纬度必须在 [-90, 90] 度之内",
      "convert the file to degrees",
      "请把文件转换为以度为单位的坐标");

  private final String code;
  private final String messageEn;
  private final String messageZh;
  private final String remedyEn;
  private final String remedyZh;

  PositionFault(String code, String messageEn, String messageZh, String remedyEn, String remedyZh) {
    this.code = code;
    this.messageEn = messageEn;
    this.messageZh = messageZh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  String code() {
    return code;
  }

  Text message(int count) {
    return count == 1
        ? new Text(messageEn, messageZh)
        : new Text(
            messageEn + " (and " + (count - 1) + " more in this feature)",
            messageZh + "（此要素另有 " + (count - 1) + " 个位置）");
  }

  Text remedy() {
    return new Text(remedyEn, remedyZh);
  }
}
