
// The search of helpdesk.html. All sentences come with the data; what people are called is only ever set as text.
(async () => {
  const place = document.getElementById("desk");
  const block = document.getElementById("desk-data");
  if (!place || !block) return;
  const make = (tag, className, text) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  };

  const read = async () => {
    if (block.type === "application/json") return JSON.parse(block.textContent);
    const packed = atob(block.textContent);
    const bytes = new Uint8Array(packed.length);
    for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).json();
  };
  let data;
  try {
    data = await read();
  } catch {
    place.querySelector(".without-script").hidden = true;
    place.querySelector(".desk-failed").hidden = false;
    return;
  }
  block.remove();
  const { users, devices, words } = data;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const ownDates = new Map(data.ownDates.user.map((user, i) => [user, i]));
  const waves = new Map(data.waves.number.map((number, i) => [number, i]));

  // Devices of each user, one after the other.
  const start = new Uint32Array(users.upn.length + 2);
  for (const user of devices.user) start[user + 2] += 1;
  for (let i = 1; i < start.length; i += 1) start[i] += start[i - 1];
  const order = new Uint32Array(devices.user.length);
  const next = start.slice();
  devices.user.forEach((user, device) => (order[next[user + 1]++] = device));
  const devicesOf = (user) => order.subarray(start[user + 1], start[user + 2]);

  // One text to search in: a line for each user, then one for each device without a user.
  const plain = (text) => {
    const lower = text.toLowerCase();
    // Most names need no more.
    return /[^\x00-\x7f]/.test(lower) ? lower.normalize("NFKD").replace(/[\u0300-\u036f]/g, "") : lower;
  };
  const alone = devicesOf(-1);
  const lines = users.upn.map((upn, user) => {
    let line = upn + "\t" + users.name[user];
    for (const device of devicesOf(user)) line += "\t" + devices.serial[device] + "\t" + devices.name[device];
    return line;
  });
  for (const device of alone) lines.push(devices.serial[device] + "\t" + devices.name[device]);
  const ends = new Uint32Array(lines.length);
  let length = 0;
  const text = lines
    .map((line, i) => {
      const searched = plain(line);
      length += searched.length + 1;
      ends[i] = length;
      return searched + "\n";
    })
    .join("");
  lines.length = 0;
  const lineAt = (offset) => {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const most = 50;
  // The longest part leads; every part has to be in the line.
  const find = (query) => {
    const parts = plain(query).split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
    const named = [];
    const others = [];
    let from = 0;
    while (named.length + others.length <= most) {
      const offset = text.indexOf(parts[0], from);
      if (offset < 0) break;
      const line = lineAt(offset);
      const whole = text.slice(line === 0 ? 0 : ends[line - 1], ends[line]);
      if (parts.every((part) => whole.includes(part))) {
        const name = whole.split("\t", 2).join("\t");
        (parts.every((part) => name.includes(part)) ? named : others).push(line);
      }
      from = ends[line];
    }
    // People first whose own name it is, then those whose device has it.
    return named.concat(others);
  };

  // What is known of somebody
  const by = [
    "byBasicMobility", "byIntune", "byBoth", "byConfigurationManager", "byThirdParty", "byMailOnly", "byNobody", "byUnknown",
  ];
  const mail = ["mailNone", "mailPrompt", "mailLikely", "mailRemoved", "mailUnknown"];
  const fates = ["withUser", "deviceAlready", "deviceNever", "deviceLeaving", "deviceNotManaged", "deviceOpen"];
  const risks = ["riskVip", "riskMail", "riskMailGone", "riskOffline", "riskExpired", "riskReenroll", "riskGap", "riskBlocked"];
  const advice = (key) => {
    const parts = words[key].split("|").map((part) => part.trim());
    return { text: parts[0], runbook: parts[1] };
  };
  const dateOf = (user) => {
    const own = ownDates.get(user);
    if (own !== undefined) return { shown: data.ownDates.shown[own], day: data.ownDates.day[own] };
    const wave = waves.get(users.wave[user]);
    return wave === undefined ? { shown: "", day: "" } : { shown: data.waves.shown[wave], day: data.waves.day[wave] };
  };
  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  };
  const standing = (user) => {
    const situation = data.situations[users.situation[user]];
    const date = dateOf(user);
    const moves = situation === "movesAtEnablement" || situation === "movesInWave";
    const isPast = moves && date.day !== "" && date.day <= today();
    const values = { date: date.shown, wave: users.wave[user] };
    const say = moves
      ? advice(isPast ? "sayAfter" : date.day === "" ? "sayOpen" : "sayBefore")
      : advice({ stays: "sayStays", alreadyIntune: "sayAlready", noDevice: "sayNoDevice", outsidePlan: "sayOutside" }[situation]);
    return { moves, expected: fill(words[situation + (isPast ? "Past" : "")], values), say: { ...say, text: fill(say.text, values) } };
  };
  const seen = (device) => {
    const days = devices.seen[device];
    if (days < 0) return words.neverSeen;
    return fill(days === 0 ? words.sameDay : days === 1 ? words.oneDay : words.days, { days, date: data.asOf });
  };
  const runbookLink = (id) => {
    const link = make("a", "", id);
    link.href = "#" + id.toLowerCase();
    return link;
  };
  const fact = (list, label, content, isWide) => {
    const box = make("div", isWide ? "wide" : "");
    const value = make("dd");
    value.append(...[].concat(content));
    box.append(make("dt", "", label), value);
    list.append(box);
  };

  const result = make("div");
  const deviceTable = (items, fateOf) => {
    const table = make("table");
    const head = make("tr");
    for (const title of [words.devices, words.serial, words.platforms, words.today, words.expected, words.lastSeen]) {
      const cell = make("th", "", title);
      cell.scope = "col";
      head.append(cell);
    }
    const body = make("tbody");
    for (const device of items) {
      const row = make("tr");
      const cells = [
        devices.name[device], devices.serial[device], data.platforms[devices.platform[device]], words[by[devices.today[device]]],
        fateOf(device), seen(device),
      ];
      cells.forEach((text, i) => {
        const cell = make(i ? "td" : "th", "", text);
        if (!i) cell.scope = "row";
        row.append(cell);
      });
      body.append(row);
    }
    const top = make("thead");
    top.append(head);
    table.append(top, body);
    const scroll = make("div", "scroll");
    scroll.tabIndex = 0;
    scroll.append(table);
    return scroll;
  };
  const card = (title, under, say, isBasic) => {
    const node = make("article", isBasic ? "desk-card basic" : "desk-card");
    node.append(make("h2", "", title), make("p", "desk-upn", under));
    const box = make("p", "desk-say");
    box.append(make("b", "", words.say), say.text);
    node.append(box);
    return node;
  };
  const userCard = (user) => {
    const own = [...devicesOf(user)];
    const { moves, expected, say } = standing(user);
    const node = card(users.name[user] || users.upn[user], users.upn[user], say, users.today[user] === 0);
    const facts = make("dl", "desk-facts");
    fact(facts, words.expected, expected, true);
    fact(facts, words.today, words[by[users.today[user]]]);
    fact(facts, words.wave, users.wave[user] < 0 ? words.waveNone : String(users.wave[user]));
    const platforms = new Set(own.map((device) => data.platforms[devices.platform[device]]));
    if (platforms.size) fact(facts, words.platforms, [...platforms].join(", "));
    fact(facts, words.mail, words[mail[users.mail[user]]]);
    const runbooks = say.runbook ? [say.runbook] : [];
    const list = make("ul");
    risks.forEach((key, bit) => {
      if (!(users.risks[user] & (1 << bit))) return;
      const { text, runbook } = advice(key);
      list.append(make("li", "", text));
      if (runbook && !runbooks.includes(runbook)) runbooks.push(runbook);
    });
    if (list.children.length) fact(facts, words.risks, list, true);
    if (runbooks.length) fact(facts, words.steps, runbooks.flatMap((id, i) => (i ? [", ", runbookLink(id)] : [runbookLink(id)])), true);
    node.append(facts);
    const fateOf = (device) => words[devices.fate[device] === 0 && !moves ? "deviceStays" : fates[devices.fate[device]]];
    if (own.length) node.append(deviceTable(own, fateOf));
    return node;
  };
  const deviceCard = (device) => {
    const say = advice("sayUserless");
    const node = card(devices.name[device] || devices.serial[device], words.noUser, say, devices.today[device] === 0);
    const facts = make("dl", "desk-facts");
    fact(facts, words.steps, runbookLink(say.runbook), true);
    node.append(facts, deviceTable([device], (one) => words[fates[devices.fate[one]]]));
    return node;
  };
  const show = (line) => (line < users.upn.length ? userCard(line) : deviceCard(alone[line - users.upn.length]));

  // The field
  const label = make("label", "desk-search", words.search);
  const input = make("input");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  label.append(input);
  const state = make("p", "desk-state", words.hint);
  state.setAttribute("role", "status");
  const list = (found) => {
    result.replaceChildren();
    if (found.length === 1) {
      result.append(show(found[0]));
      return;
    }
    const hits = make("ul", "desk-hits");
    for (const line of found.slice(0, most)) {
      const button = make("button");
      button.type = "button";
      const isUser = line < users.upn.length;
      const device = alone[line - users.upn.length];
      button.append(
        make("strong", "", isUser ? users.name[line] || users.upn[line] : devices.name[device] || devices.serial[device]),
        make("span", "", isUser ? users.upn[line] : words.noUser),
      );
      button.addEventListener("click", () => {
        const back = make("button", "desk-back", words.back);
        back.type = "button";
        back.addEventListener("click", () => {
          list(found);
          input.focus();
        });
        result.replaceChildren(back, show(line));
        back.focus();
      });
      const item = make("li");
      item.append(button);
      hits.append(item);
    }
    if (found.length) result.append(hits);
  };
  const search = () => {
    const query = input.value.trim();
    if (query.length < 2) {
      result.replaceChildren();
      state.textContent = words.hint;
      return;
    }
    const found = find(query);
    if (!found.length) state.textContent = words.nothing;
    else if (found.length > most) state.textContent = fill(words.more, { shown: most });
    else state.textContent = fill(words.found, { shown: found.length, total: users.upn.length + alone.length });
    list(found);
  };
  input.addEventListener("input", () => {
    search();
    try {
      history.replaceState(null, "", "#q=" + encodeURIComponent(input.value.trim()));
    } catch {
      // Some browsers keep the address of a file as it is.
    }
  });
  place.replaceChildren(label, state, result);

  // A link to somebody finds them, a link to a runbook opens it.
  const openTarget = () => {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {
      return;
    }
    if (hash.startsWith("q=")) {
      input.value = hash.slice(2);
      search();
      return;
    }
    const target = hash && document.getElementById(hash);
    if (target && target.tagName === "DETAILS") target.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();
  if (!location.hash && matchMedia("(min-width: 40rem)").matches) input.focus({ preventScroll: true });
})();
