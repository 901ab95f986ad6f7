import RolloutPlanning
import TenantModel

/// What a plan asks of help desk and network, for `plan.json`. All rates are assumptions and are printed beside what follows from them.
struct LoadJSON {
    private let load: PlanLoad

    init(_ load: PlanLoad) { self.load = load }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("assumedRates") { json in
                json.array { json in
                    for ticketClass in TicketClass.allCases {
                        let rate = load.expectation.rates[ticketClass]
                        json.object {
                            $0.field("class", ticketClass.rawValue)
                            $0.field("ticketsPerWeek", Decimal.text(rate.micros))
                            $0.field("minutes", Int(rate.minutes))
                            $0.field("tier", rate.tier.rawValue)
                            $0.field("stated", rate.isStated)
                        }
                    }
                }
            }
            json.field("userlessDevices", load.userlessDevices)
            json.field("peaks") { json in json.array { json in for peak in load.forecast.peaks { Self.write(peak, to: &json) } } }
            json.field("aboveCapacity") { json in json.array { json in for peak in load.forecast.excesses { Self.write(peak, to: &json) } } }
            json.field("network") { json in
                guard let network = load.network else { return json.null() }
                json.array { json in
                    for day in network.days {
                        json.object {
                            $0.field("wave", day.wave)
                            $0.field("site", day.name)
                            $0.field("devices", day.devices)
                            $0.field("megabytes", day.megabytes)
                            $0.field("allowedMegabytes", day.allowedMegabytes)
                            $0.field("above", day.isAbove)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ peak: LoadForecast.Peak, to json: inout JSONWriter) {
        json.object { json in
            json.field("tier", peak.tier.rawValue)
            json.field("date", "\(peak.date)")
            json.field("hoursHigh", Decimal.text(peak.hours))
            json.field("limit", peak.limit.map { Decimal.text($0) })
            json.field("waves") { json in json.array { json in for wave in peak.waves { json.value(wave) } } }
            json.field("reenrollmentTrack", peak.hasTrack)
        }
    }

    /// How soon the devices of a wave switch.
    static func write(_ curve: SwitchCurve, to json: inout JSONWriter) {
        json.object { json in
            for part in SwitchCurve.Part.allCases {
                json.field(part == .apple ? "apple" : "others") { json in
                    json.object { json in
                        for (name, horizon) in [("within8Hours", SwitchCurve.Horizon.eightHours), ("within24Hours", .day), ("within7Days", .week)] {
                            json.field(name) { write(curve.expected(part, by: horizon), to: &$0) }
                        }
                        json.field("later") { write(curve.tail(part), to: &$0) }
                        json.field("unknown", curve.unknown(part))
                    }
                }
            }
        }
    }

    private static func write(_ range: CountRange, to json: inout JSONWriter) {
        json.object {
            $0.field("low", range.low)
            $0.field("likely", range.likely)
            $0.field("high", range.high)
        }
    }
}
