package org.tidalrounds.county.exchange;

/** The texts of a small county: every table has a row, and every text is as the export writes it. */
final class SmallCounty {
    static final String FACILITIES = """
            facility_id,facility_name,kind,township_code,township_name,lat,lon,coord_source,beds,catchment_population,vehicles
            F1,县人民医院,county_hospital,T1,城关镇,31.076464,109.871189,survey,300,50000,2
            F2,东乡卫生院,township_centre,T2,东乡,31.106464,109.901189,"map, converted",20,9000,1
            F3,西乡卫生院,township_centre,T3,西乡,31.046464,109.841189,,10,7000,1
            """;
    static final String VILLAGES = """
            village_code,village_name,short_name,kind,township_code,township_name,lat,lon,coord_source,population,aged65plus,children,chronic_patients,has_village_doctor,is_tourist,km_to_township_centre,service_mode,shared_with_village_code
            V1,东一村民委员会,东一,village,T2,东乡,31.116464,109.911189,survey,1200,240,100,200,1,1,2.40,tour,
            V2,东二村民委员会,东二,village,T2,东乡,31.120000,109.920000,survey,260,80,20,60,0,0,3.50,shared,V1
            V3,西一村民委员会,西一,village,T3,西乡,31.040000,109.830000,survey,900,200,80,150,1,0,1.90,tour,
            V4,西二社区居民委员会,西二,community,T3,西乡,31.035000,109.825000,survey,140,60,10,30,0,0,4.25,stationed,
            """;
    static final String DOCTORS = """
            doctor_id,name,sex,birth_year,facility_id,title,specialty,skills,can_tour,can_post,employment,grassroots_months,promotion_months_due,phone
            D1,蔡子柏,F,1990,F1,主治医师,内科,hypertension;diabetes,1,1,staff,6,12,19900700000
            D2,梁承瑶,M,1985,F1,副主任医师,内科,diabetes,1,0,staff,24,0,19900700001
            D3,周晓,M,1970,F2,住院医师,全科,general;diabetes,1,0,staff,12,0,
            D4,吴明,F,1958,F3,主任医师,中医科,,0,0,silver_age,0,0,19900700003
            """;
    static final String TEAMS = """
            team_id,team_name,facility_id,leader_doctor_id,member_doctor_ids,county_doctor_id,village_codes
            G1,东乡第1团队,F2,D3,D3;D4,D1,V1;V2
            G2,西乡第1团队,F3,D4,,,V3
            """;
    static final String LEAVE = """
            doctor_id,from_date,to_date,kind
            D1,2026-12-01,2026-12-05,annual
            """;
    static final String POSTING_HISTORY = """
            doctor_id,facility_id,from_date,to_date
            D1,F2,2026-01-05,2026-07-12
            """;
    static final String CLINIC_TEMPLATES = """
            template_id,facility_id,department,weekday,half_day,min_title,capacity,slot_minutes
            C1,F1,内科,1,am,主治医师,12,10
            """;
    static final String VISITING_CLINICS = """
            clinic_id,facility_id,department,weekday,half_day,every_weeks
            K1,F2,内科,3,pm,2
            """;
    static final String RESOURCES = """
            resource_id,facility_id,kind,name,department,daily_capacity
            B1,F1,bed,内科床位,内科,33
            E1,F1,exam,CT,,40
            """;
    static final String RESIDENTS = """
            resident_id,name,sex,birth_date,village_code,groups,phone
            R1,孙平,M,1950-04-08,V1,elderly;diabetes,19807000001
            R2,吴大山,F,1988-08-26,V2,,
            """;
    static final String CONTRACTS = """
            resident_id,team_id,signed_on,ends_on
            R1,G1,2026-01-23,2027-01-22
            """;
    static final String CALENDAR = """
            date,type,name
            2026-10-01,public_holiday,国庆节
            2026-10-10,transfer_workday,国庆节补班
            """;
    static final String VISITORS = """
            date,village_code,visitors
            2026-10-01,V1,3200
            2026-10-02,V1,0
            """;
    static final String ACTIVITIES = """
            activity_id,kind,place_id,from_date,to_date,times,minutes,department,min_title,doctors
            A1,health_lecture,V3,2026-11-30,2026-12-27,2,120,内科,主治医师,1
            """;
    static final String HOME_VISITS = """
            resident_id,every_weeks,minutes,skill
            R1,2,30,diabetes
            """;
    static final String TRAVEL = """
            from_id,to_id,minutes,km
            F2,V1,9,2.40
            V1,F2,8,2.40
            """;
    static final String POLICY = """
            key,value,from_date
            tour.visits_per_week,3,2027-01-01
            tour.session_windows,08:30-12:00;13:00-17:00,2026-01-01
            """;

    private SmallCounty() {}
}
