package io.gridgov.core.pack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A city of two districts and four grids, faultless; tests break one thing at a time. */
final class SamplePack {
  private static final String CITY =
      """
      {"v": 1, "id": "sample", "name": "样例市", "zone": "Asia/Shanghai", "datum": "wgs84",
       "levels": [
         {"name": "city", "territorial": true, "may_skip": false},
         {"name": "district", "territorial": true, "may_skip": false},
         {"name": "street", "territorial": true, "may_skip": true},
         {"name": "grid", "territorial": true, "may_skip": false},
         {"name": "micro", "territorial": false, "may_skip": false}],
       "effective": "2026-01-01",
       "recusalUnits": ["U-DISC", "U-PET"]}
      """;

  private static final String GRIDS =
      """
      code,name,level,kind,parent,managed_by,households,valid_from,valid_to,note
      C,样例市,city,base,,,,,,
      D1,东区,district,base,C,,,,,
      D2,西区,district,base,C,,,,,
      G11,一格,grid,base,D1,,320,,,
      G12,二格,grid,base,D1,,280,,,
      G21,三格,grid,base,D2,,300,,2025-06-01,
      G21,三格新名,grid,base,D2,,300,2025-06-01,,"renamed, see notice"
      G22,四格,grid,base,D2,D1,,,,
      X1,商圈,grid,exclusive,C,,,,,
      M111,一格甲,micro,base,G11,,60,,,
      M112,一格乙,micro,base,G11,,55,,,
      """;

  private static final String CHANGES =
      """
      date,kind,from,to,share,basis
      2025-06-01,rename,G21,G21,1,notice 5
      """;

  private static final String ADDRESSES =
      """
      code,grid,estate,building,unit,floors,alias,lon,lat,valid_from,valid_to
      A1,M111,幸福里,1号楼,1单元,1-6,幸福里一号;老机关院,113.61,34.71,,
      A2,M112,幸福里,1号楼,1单元,7-12,,113.62,34.72,,
      A3,M112,幸福里,2号楼,,,,113.63,34.73,,
      """;

  private static final String UNITS =
      """
      id,name,kind,line,level,parent,grid,managed_by,valid_from,valid_to,successor
      U-CITY,城运中心,centre,,city,,C,,,,
      U-D1,东区中心,centre,,district,U-CITY,D1,,,,
      U-D2,西区中心,centre,,district,U-CITY,D2,,,,
      U-WATER,水务局,department,water,city,U-CITY,,,,,
      U-DISC,纪检室,department,discipline,city,U-CITY,,,,,
      U-PET,信访办,department,petition,city,U-CITY,,,,,
      U-OLD,旧所,department,water,city,U-CITY,,,2020-01-01,2024-01-01,U-WATER
      """;

  private static final String JURISDICTIONS =
      """
      unit,line,grid,valid_from,valid_to,basis
      U-WATER,water,C,,,
      U-D1,,D1,,,
      U-D2,,D2,,,
      """;

  private static final String RELATIONS =
      """
      kind,parent,child,role,valid_from,valid_to
      alliance,U-D1,U-WATER,member,,
      """;

  private static final String POSTS =
      """
      id,unit,grid,role,holder,stand_in,share,valid_from,valid_to
      P1,U-CITY,,head,h-0001,h-0002,1,,
      P2,U-D1,G11,grid-lead,h-0003,,1/2,,
      """;

  private static final String ROSTERS =
      """
      post,from,to
      P2,2026-01-05T08:00,2026-01-05T16:00
      P2,2026-01-05T16:00,2026-01-06T00:00
      """;

  private static final String MATTERS =
      """
      standard,kind,code,name,parent,synonyms,severity,rule,filing,closing,valid_from,valid_to
      S,event,01,环境,,,,territory,,,,
      S,event,0102,垃圾,01,废弃物;脏乱,normal,territory,,,,
      S,component,01,井盖,,,,owner,,,,
      """;

  private static final String DUTIES =
      """
      level,matter,kind,lead_line,basis
      grid,event:0102,basic,,list 1
      district,0102,assist,water,
      """;

  private static final String ELEMENTS =
      """
      kind,ref,count,grid,standard,code,state,valid_from,valid_to,source
      people,x-0001,,G11,,,,,,register
      thing,t-0001,1,G12,S,component:01,intact,,,
      """;

  private static final String FIELDS =
      """
      name,type,values,on,personal,basis
      weather,text,dry|wet,report,none,
      patient,boolean,,report,sensitive,article 29
      """;

  private static final String ROUTING =
      """
      F,kind,matter,grid,unit,line,level,note
      role,in,in,in,out,out,out,note
      type,text,code,grid,code,text,text,
      r1,event,under event:01,within D1,U-D1,,district,"one, two"
      r2,component,component:01,-,,water,,
      default,-,-,-,U-CITY,,,
      """;

  private static final String CALENDAR =
      """
      {"v":1,"id":"work","zone":"Asia/Shanghai","weekend":["SATURDAY","SUNDAY"],
       "hours":"09:00-12:00,13:00-17:00",
       "years":[{"year":2026,"source":"notice","off":["2026-01-01","2026-01-02"],
                 "work":["2026-01-04"]}]}
      """;

  private SamplePack() {}

  static PackFiles files() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    Map.ofEntries(
            Map.entry("city.json", CITY),
            Map.entry("grids.csv", GRIDS),
            Map.entry("changes.csv", CHANGES),
            Map.entry("addresses.csv", ADDRESSES),
            Map.entry("units.csv", UNITS),
            Map.entry("jurisdictions.csv", JURISDICTIONS),
            Map.entry("relations.csv", RELATIONS),
            Map.entry("posts.csv", POSTS),
            Map.entry("rosters.csv", ROSTERS),
            Map.entry("matters.csv", MATTERS),
            Map.entry("duties.csv", DUTIES),
            Map.entry("elements.csv", ELEMENTS),
            Map.entry("fields.csv", FIELDS),
            Map.entry("tables/routing.csv", ROUTING),
            Map.entry("calendars/work.json", CALENDAR))
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return PackFiles.of(files);
  }

  static String text(PackFiles files, String name) {
    return new String(files.find(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** The sample with one piece of one file replaced; the piece must be there. */
  static PackFiles broken(String file, String piece, String replacement) {
    String text = text(files(), file);
    if (!text.contains(piece)) {
      throw new IllegalArgumentException("piece must stand in " + file + ": " + piece);
    }
    return files().with(file, text.replace(piece, replacement));
  }

  /** The sample with a line added to one file. */
  static PackFiles added(String file, String line) {
    return files().with(file, text(files(), file) + line + "\n");
  }
}
