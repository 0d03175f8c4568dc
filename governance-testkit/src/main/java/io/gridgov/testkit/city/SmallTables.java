package io.gridgov.testkit.city;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The decision tables and the calendar of the small city. */
final class SmallTables {
  private SmallTables() {}

  static SortedMap<String, String> texts() {
    return new TreeMap<>(
        Map.of(
            "tables/acceptance.csv", ACCEPTANCE,
            "tables/routing.csv", ROUTING,
            "tables/desk.csv", DESK,
            "tables/limits.csv", LIMITS,
            "tables/extension.csv", EXTENSION,
            "tables/suspension.csv", SUSPENSION,
            "calendars/work.json", CALENDAR));
  }

  private static final String ACCEPTANCE =
      """
      F,matter,noise_db,decision,advice
      role,in,in,out,out
      type,code,number[0..140] dB,text{accept|answer|refuse},text
      a1,under event:09,-,refuse,110
      a2,under service:01,-,answer,knowledge-base
      a3,under event:01,>= 130,refuse,110
      default,-,-,accept,
      """;

  private static final String ROUTING =
      """
      F,kind,matter,unit,line,level,assist
      role,in,in,out,out,out,out
      type,text,code,code,text,text,text
      r1,petition,-,U-PETITION,,,
      r2,event,event:0102,,water,district,
      r3,event,event:0101,,,district,water
      default,-,-,U-CENTRE,,,
      """;

  private static final String DESK =
      """
      F,reason,unit
      role,in,out
      type,text{draft|unlocated|unclassified|unrouted|returned|faulty},code
      d1,"draft,unlocated,unclassified",U-HOTLINE
      default,-,U-CENTRE
      """;

  private static final String LIMITS =
      """
      F,step,matter,limit
      role,in,in,out
      type,text{sign|handle|rework|check|callback|desk|review},code,limit
      l1,handle,event:0101,5wd
      l2,handle,event:0102,8h
      l3,handle,-,
      l4,sign,-,4h
      l5,review,-,10d
      default,-,-,2wd
      """;

  private static final String EXTENSION =
      """
      F,count,overdue,decision,limit
      role,in,in,out,out
      type,number,boolean,text{grant|refuse},limit
      e1,0,false,grant,3wd
      default,-,-,refuse,
      """;

  private static final String SUSPENSION =
      """
      F,pause,count,overdue,decision,limit
      role,in,in,in,out,out
      type,text{waiting-for-requester|suspended-on-record|expert-opinion|other},number,boolean,text{grant|refuse},limit
      s1,waiting-for-requester,-,-,grant,2wd
      s2,suspended-on-record,<2,false,grant,20d
      s3,expert-opinion,-,false,grant,9h
      default,-,-,-,refuse,
      """;

  private static final String CALENDAR =
      """
      {"v":1,"id":"work","zone":"Asia/Shanghai","weekend":["SATURDAY","SUNDAY"],
       "years":[{"year":2026,"source":"invented","off":["2026-05-01"],"work":["2026-05-09"]}]}
      """;
}
