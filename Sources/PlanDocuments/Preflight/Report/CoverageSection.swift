import Preflight
import TenantModel

/// What people lose and get by the switch: numbers, matrix, settings, overlaps, mail.
struct CoverageSection {
    private static let lossesShown = 20
    private static let policiesShown = 50
    private static let overlapsShown = 50
    private static let settingsNamed = 6
    private static let namesShown = 3

    let values: ReportValues

    private var view: CoverageView { values.coverage }
    private var text: CoverageText { view.text }
    private var isCompared: Bool { view.coverage.isCompared }

    /// The summary numbers.
    var numbers: [any Component] {
        guard isCompared else { return [] }
        let numbers = CoverageNumbers(view.decisions)
        let lines: [(PolicyWord, CoverageNumbers.Count)] = [
            (.numberPolicies, numbers.withPolicy), (.numberNone, numbers.withoutReplacement), (.numberGaps, numbers.withGap), (.numberOpen, numbers.open),
        ]
        let perhaps = numbers.perhapsWithoutReplacement.users
        var items = lines.map { word, count in
            let isOpen = word == .numberNone && perhaps > 0
            let open = isOpen ? text(.numberNoneOpen, ["text": phrase(count), "users": text(.users, count: perhaps)]) : nil
            return DefinitionList.Item(term: text(word), definition: Prose(plain: open ?? phrase(count)))
        }
        if numbers.excluded.users > 0 { items.append(.init(term: text(.numberExcluded), definition: Prose(plain: phrase(numbers.excluded)))) }
        let dead = view.policies.basicMobility.filter { PolicyState($0).isDead }.map { "\($0.name) (\(text.word(PolicyState($0))))" }
        if !dead.isEmpty {
            items.append(.init(term: text(.numberDead), definition: Prose(plain: text.list(dead.sorted(), limit: Self.settingsNamed))))
        }
        return [DefinitionList(items: items)]
    }

    private func phrase(_ count: CoverageNumbers.Count) -> String {
        text(
            .numberSwitching,
            ["users": text(.users, count: count.users), "switching": Figure.grouped(count.switching), "moment": values.text.moment])
    }

    /// Policies by platforms.
    var matrix: [any Component] {
        guard isCompared else { return [] }
        let grid = CoverageGrid(view)
        guard !grid.rows.isEmpty else { return [] }
        let rows = grid.rows.prefix(Self.policiesShown).map { row -> CoverageMatrix.Row in
            let state = PolicyState(view.policies.basicMobility[row.policy])
            return CoverageMatrix.Row(
                label: view.basicName(row.policy) + (state == .inEffect ? "" : " (\(text.word(state)))"),
                cells: row.cells.map { cell in
                    cell.map { cell in
                        Status(
                            cell.state.tone, text(.cellUsers, ["users": text.users(of: cell), "word": text.word(cell.state)]))
                    }
                })
        }
        let isCut = grid.rows.count > rows.count
        let cut = ["shown": Figure.grouped(rows.count), "total": Figure.grouped(grid.rows.count)]
        return [
            CoverageMatrix(
                caption: isCut ? text(.matrixMore, cut) : text(.matrixCaption), corner: text(.policyTitle),
                columns: grid.platforms.map(text.name(of:)), rows: Array(rows))
        ]
    }

    /// Settings that do not arrive as they were.
    var losses: [any Component] {
        let losses = LostSetting.all(view)
        guard !losses.isEmpty else { return [] }
        let rows = losses.prefix(Self.lossesShown).map { loss -> [DataTable.Value] in
            [
                .titled(loss.label, notes: [text.list(loss.policies, limit: Self.namesShown)]), .text(text.name(of: loss.platform)), .text(loss.current),
                .status(Status(loss.verdict.tone, text.word(loss.verdict))), .figure(.known(loss.users)), .figure(.known(loss.switching)),
            ]
        }
        let columns = [
            DataTable.Column(text(.settingTitle)), .init(text(.platformTitle)), .init(text(.currentTitle)), .init(text(.verdictTitle)),
            .init(text(.usersTitle), .number), .init(text(.switchingTitle, ["moment": values.text.moment]), .number),
        ]
        return [
            DataTable(
                caption: text(.lossesCaption), columns: columns, rows: Array(rows), total: losses.count, annex: values.annex("policy-gaps.csv"))
        ]
    }

    /// Pairs of policies of which Intune would apply both.
    var overlaps: [any Component] {
        let overlaps = view.coverage.overlaps.sorted {
            ($1.users.count, view.basicName($0.winner), view.basicName($0.other)) < ($0.users.count, view.basicName($1.winner), view.basicName($1.other))
        }
        guard !overlaps.isEmpty else { return [] }
        let rows = overlaps.prefix(Self.overlapsShown).map { overlap -> [DataTable.Value] in
            let other = view.basicName(overlap.other)
            let settings = text.list(overlap.newlyApplied, limit: Self.settingsNamed)
            let isSame = overlap.newlyApplied.isEmpty
            return [
                .text(view.basicName(overlap.winner) + (overlap.isOrderAssumed ? " (\(text(.overlapAssumed)))" : "")), .text(other),
                .figure(.known(overlap.users.count)),
                .text(isSame ? text(.overlapEffectNone) : text(.overlapEffectNew, ["settings": settings])),
                .text(isSame ? text(.overlapProposalNone) : text(.overlapProposalNew, ["other": other])),
            ]
        }
        let columns = [
            DataTable.Column(text(.overlapWinner)), .init(text(.overlapOther)), .init(text(.overlapUsers), .number), .init(text(.overlapEffect)),
            .init(text(.overlapProposal)),
        ]
        return [DataTable(caption: text(.overlapCaption), columns: columns, rows: Array(rows), total: overlaps.count)]
    }

    /// Users with managed mail, by what happens to it.
    var mail: [any Component] {
        let mail = CoverageNumbers(view.decisions).mail
        let rows = [MailGrade.removed, .reauthLikely, .reauthPossible, .unknown].compactMap { grade -> [DataTable.Value]? in
            guard let count = mail[grade] else { return nil }
            return [
                .status(Status(grade.tone, text.word(grade))), .text(text.meaning(grade)), .figure(.known(count.users)), .figure(.known(count.switching)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let columns = [
            DataTable.Column(text(.mailTitle)), .init(text(.reasonTitle)), .init(text(.usersTitle), .number),
            .init(text(.switchingTitle, ["moment": values.text.moment]), .number),
        ]
        return [DataTable(caption: text(.mailCaption), columns: columns, rows: rows)]
    }

    /// The groups that policies target, split by who holds Intune.
    var splits: [any Component] {
        let splits = GroupSplit.all(view.decisions)
        guard !splits.isEmpty else { return [] }
        let rows = splits.prefix(Self.policiesShown).map { split -> [DataTable.Value] in
            guard split.hasMembers else { return [.titled(split.name, notes: [text(.splitUnread)]), .text("?"), .text("?"), .text("?")] }
            return [.titled(split.name, notes: split.isWhole ? [] : [text(.splitPart)])]
                + [split.licensed.count, split.unlicensed.count, split.unknown].map { .figure(.known($0)) }
        }
        let columns = [
            DataTable.Column(text(.splitGroup)), .init(text(.splitLicensed), .number), .init(text(.splitUnlicensed), .number),
            .init(text(.splitUnknown), .number),
        ]
        return [DataTable(caption: text(.splitCaption), columns: columns, rows: Array(rows), total: splits.count)]
    }
}
