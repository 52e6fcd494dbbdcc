package org.tidalrounds.roster;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;
import org.tidalrounds.tide.Forecaster;
import org.tidalrounds.tide.ReserveNeed;
import org.tidalrounds.tide.TidalDemand;
import org.tidalrounds.tide.TidalNeed;
import org.tidalrounds.tide.TideForecast;

/**
 * What the visitors forecast ask for over a horizon.
 *
 * @param needs by scenic village and day, days without a doctor needed included
 * @param reserves doctors on call on peak days
 * @param warnings what the forecast had to leave out or guess
 */
record TideNeeds(List<TidalNeed> needs, List<ReserveNeed> reserves, List<Message> warnings) {
    static TideNeeds of(County county, Horizon horizon) {
        List<String> sites = county.villages().stream()
                .filter(Village::isTourist)
                .map(Village::code)
                .toList();
        TideForecast forecast =
                new Forecaster(county.calendar()).forecast(county.visitors(), sites, horizon.from(), horizon.days());
        TidalDemand demand = new TidalDemand(county.policy(), county.calendar());
        List<TidalNeed> needs = demand.needs(forecast.days());
        return new TideNeeds(needs, demand.reserves(needs), forecast.warnings());
    }
}
