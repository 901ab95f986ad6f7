"""Invented people and their devices: the facts from which every export of a tenant is written."""

from dataclasses import dataclass, field
from datetime import timedelta

# Per culture: usage location, given names, surnames; `shown=ascii` where the address differs from the name.
CULTURES = {
    "en": ("US", "Amara Blake Caleb Dana Ellis Grace Harper Jordan Morgan Rowan", "Abbott Barlow Carver Dalton Fenwick Hollis Langley Merrick Pryor Whitlock"),
    "de": ("DE", "Jürgen=juergen Käthe=kaethe Björn=bjoern Anneliese Günther=guenther Heike Lukas Svenja Ulrike Jörg=joerg", "Müller=mueller Schäfer=schaefer Groß=gross Köhler=koehler Weiß=weiss Vogel Brandt Lüders=lueders Hofmann Kröger=kroeger"),
    "fr": ("FR", "Zoé=zoe François=francois Hélène=helene Gaël=gael Maëlle=maelle Noël=noel Béatrice=beatrice Cédric=cedric Inès=ines Loïc=loic", "Lefèvre=lefevre Garçon=garcon Benoît=benoit Dupré=dupre Bélanger=belanger Aubert Rivière=riviere Marchand Crépin=crepin Delaunay"),
    "es": ("ES", "Íñigo=inigo Begoña=begona José=jose Lucía=lucia Andrés=andres Martín=martin Sofía=sofia Raúl=raul Inés=ines Joaquín=joaquin", "Muñoz=munoz Ibáñez=ibanez Peña=pena García=garcia Núñez=nunez Vázquez=vazquez Cortés=cortes Rincón=rincon Salazar Quiñones=quinones"),
    "pl": ("PL", "Łukasz=lukasz Żaneta=zaneta Małgorzata=malgorzata Paweł=pawel Grażyna=grazyna Stanisław=stanislaw Zofia Wojciech Bożena=bozena Michał=michal", "Wójcik=wojcik Dąbrowska=dabrowska Zieliński=zielinski Kaźmierczak=kazmierczak Gołąb=golab Jabłońska=jablonska Śliwa=sliwa Mączka=maczka Nowak Żak=zak"),
    "tr": ("TR", "Çağla=cagla Şule=sule Gökhan=gokhan Ömer=oemer İpek=ipek Barış=baris Özlem=ozlem Doğan=dogan Ayşe=ayse Kıvanç=kivanc", "Yıldız=yildiz Şahin=sahin Öztürk=ozturk Güneş=gunes Çelik=celik Aydın=aydin Koç=koc Işık=isik Bozdağ=bozdag Ünal=unal"),
    "vi": ("VN", "Thảo=thao Đức=duc Hằng=hang Quỳnh=quynh Tuấn=tuan Phượng=phuong Bảo=bao Ngọc=ngoc Hiếu=hieu Trâm=tram", "Nguyễn=nguyen Trần=tran Phạm=pham Đặng=dang Bùi=bui Đỗ=do Võ=vo Hồ=ho Lý=ly Dương=duong"),
    "ja": ("JP", "陽菜=haruna 健太=kenta 美咲=misaki 大輔=daisuke 葵=aoi 翔太=shota 結衣=yui 直樹=naoki 真央=mao 拓海=takumi", "佐藤=sato 鈴木=suzuki 高橋=takahashi 渡辺=watanabe 小林=kobayashi 加藤=kato 山口=yamaguchi 森=mori 石井=ishii 清水=shimizu"),
    "zh": ("TW", "雅婷=yating 志明=zhiming 淑芬=shufen 建宏=jianhong 美玲=meiling 俊傑=junjie 怡君=yijun 家豪=jiahao 欣怡=xinyi 冠宇=guanyu", "陳=chen 林=lin 黃=huang 張=zhang 吳=wu 蔡=tsai 楊=yang 許=hsu 鄭=cheng 謝=hsieh"),
    "ko": ("KR", "서연=seoyeon 민준=minjun 지우=jiwoo 하은=haeun 도윤=doyun 수아=sua 예준=yejun 지민=jimin 현우=hyunwoo 유나=yuna", "김=kim 이=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim"),
    "ru": ("KZ", "Анастасия=anastasia Дмитрий=dmitry Ольга=olga Сергей=sergey Наталья=natalya Алексей=alexey Юлия=yulia Фёдор=fyodor Ксения=ksenia Роман=roman", "Соколова=sokolova Лебедев=lebedev Козлов=kozlov Новиков=novikov Морозова=morozova Волков=volkov Зайцева=zaytseva Щукин=shchukin Ершова=yershova Жуков=zhukov"),
    "ar": ("AE", "ليلى=layla يوسف=yousef فاطمة=fatima خالد=khalid مريم=maryam سامر=samer نور=noor عمر=omar هدى=huda زياد=ziad", "الحداد=alhaddad منصور=mansour النجار=alnajjar خليل=khalil درويش=darwish السيد=alsayed حمدان=hamdan قاسم=qasim العلي=alali زيدان=zidan"),
    "he": ("IL", "נועה=noa איתי=itay תמר=tamar יונתן=yonatan שירה=shira אורי=uri מאיה=maya גיא=guy רוני=roni עומר=omer", "כהן=cohen לוי=levi מזרחי=mizrahi פרץ=peretz ביטון=biton אברהם=avraham שפירא=shapira גולן=golan ברק=barak אלון=alon"),
    "hi": ("IN", "अनन्या=ananya रोहन=rohan प्रिया=priya अर्जुन=arjun कविता=kavita विक्रम=vikram नेहा=neha संजय=sanjay मीरा=meera आदित्य=aditya", "शर्मा=sharma पटेल=patel गुप्ता=gupta नायर=nair रेड्डी=reddy मेहता=mehta जोशी=joshi अय्यर=iyer चौहान=chauhan बोस=bose"),
}
WINDOWS_1252_CULTURES = ("en", "de", "fr", "es")
ALL_CULTURES = tuple(CULTURES)


@dataclass
class License:
    """One path by which a product reaches a user."""

    sku: str
    group: str = ""  # id of the licensing group, empty when direct
    off: tuple = ()  # names of service plans switched off in this path
    state: str = "Active"
    error: str = "None"


@dataclass
class Person:
    key: str
    id: str
    upn: str
    display: str
    given: str
    surname: str
    location: str
    department: str = ""
    title: str = ""
    office: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    licenses: list = field(default_factory=list)
    enabled: bool = True
    user_type: str = "Member"
    deleted: object = None  # a moment, when soft-deleted
    created: object = None
    former_addresses: tuple = ()
    name_only: bool = False  # absent from plan-level exports
    license_text: str = ""  # overrides the product names of the portal export
    stale_plans: tuple = ()  # assignedPlans rows left with capabilityStatus Deleted
    plans_not_listed: bool = False  # assignedPlans still empty
    expect: dict = field(default_factory=dict)  # what the author of the tenant meant


@dataclass
class Device:
    key: str
    owner: object  # Person, or None
    platform: str  # iOS, iPadOS, Android, Windows, macOS
    name: str
    entra_id: str  # empty: no row in Entra
    intune_id: str  # empty: no row in Intune
    object_id: str
    serial: str
    model: str
    mdm: str = "office365"  # office365, intune, configurationManager, thirdParty, none: what Entra shows
    managed: object = True  # True, False, None
    agent: str = "mdm"
    enrollment_type: str = "userEnrollment"
    management_state: str = "managed"
    last_check_in: object = None
    enrolled: object = None
    certificate_expiry: object = None
    primary_user: object = None  # differs from the owner only on purpose
    enrolled_by: object = None
    owner_cell: str = ""  # overrides the owner columns of Entra
    second_owner: object = None
    profile_type: str = "RegisteredDevice"
    enrollment_profile: str = ""
    ownership: str = "personal"
    hybrid: bool = False  # joined to the local directory as well
    files: set = field(default_factory=set)  # tags that tell the tenant which exports hold it
    expect: dict = field(default_factory=dict)


def split_name(entry):
    shown, _, ascii_name = entry.partition("=")
    return shown, ascii_name or shown.lower()


class People:
    """Gives out people with unique names and addresses; where two keys draw the same name, the later one draws again."""

    def __init__(self, keyed, domain, cultures=ALL_CULTURES):
        self.keyed, self.domain, self.cultures = keyed, domain, cultures
        self.all, self.addresses, self.names = [], set(), set()

    def add(self, key, *, culture=None, prefix="", **facts):
        culture = culture or self.keyed.pick(f"culture/{key}", self.cultures)
        location, givens, surnames = CULTURES[culture]
        givens, surnames = givens.split(), surnames.split()
        for attempt in range(100):
            given, given_ascii = split_name(self.keyed.pick(f"given/{key}/{attempt}", givens))
            surname, surname_ascii = split_name(self.keyed.pick(f"surname/{key}/{attempt}", surnames))
            if (given, surname) not in self.names:
                break
        self.names.add((given, surname))
        display = f"{surname} {given}" if culture in ("ja", "zh", "ko", "vi") else f"{given} {surname}"
        address = prefix or f"{given_ascii}.{surname_ascii}"
        while address in self.addresses:
            address += "2"
        self.addresses.add(address)
        facts.setdefault("created", self.keyed.days_ago(f"created/{key}", self.keyed.number(f"c/{key}", 950, 3200)))
        facts.setdefault("display", display)
        person = Person(
            key=key, id=self.keyed.guid(f"user/{key}"), upn=facts.pop("upn", f"{address}@{self.domain}"),
            given=given, surname=surname, location=facts.pop("location", location), **facts)
        self.all.append(person)
        return person


MODELS = {
    "iOS": ("iPhone 15", "Apple", "26.1"), "iPadOS": ("iPad (10th generation)", "Apple", "26.1"),
    "Android": ("Pixel 8", "Google", "15"), "Windows": ("Surface Laptop 6", "Microsoft Corporation", "10.0.26100.4652"),
    "macOS": ("MacBook Air (M3)", "Apple", "26.1"),
}


class Devices:
    def __init__(self, keyed):
        self.keyed, self.all = keyed, []

    def add(self, key, owner, platform, *, days=None, in_entra=True, in_intune=True, **facts):
        keyed = self.keyed
        if days is None:
            days = keyed.number(f"days/{key}", 1, 5)
        name = {"iOS": "iPhone", "iPadOS": "iPad", "Android": "Android", "Windows": "DESKTOP-", "macOS": "Mac"}[platform]
        name += keyed.serial(f"name/{key}")[:7] if platform == "Windows" else f" {owner.given}" if owner else f" {keyed.serial(key)[-5:]}"
        facts.setdefault("last_check_in", keyed.days_ago(f"checkin/{key}", days))
        facts.setdefault("enrolled", keyed.days_ago(f"enrolled/{key}", keyed.number(f"e/{key}", 420, 900)))
        # Certificates renew while the device talks to the service, and last about a year from then.
        renewal = keyed.days_ago(f"certificate/{key}", -keyed.number(f"x/{key}", 120, 330))
        facts.setdefault("certificate_expiry", min(renewal, facts["last_check_in"] + timedelta(days=350)))
        facts.setdefault("model", MODELS[platform][0])
        facts.setdefault("serial", keyed.serial(key))
        facts.setdefault("name", name)
        device = Device(
            key=key, owner=owner, platform=platform,
            entra_id=facts.pop("entra_id", keyed.guid(f"entra/{key}") if in_entra else ""),
            intune_id=facts.pop("intune_id", keyed.guid(f"intune/{key}") if in_intune else ""),
            object_id=keyed.guid(f"object/{key}"), **facts)
        self.all.append(device)
        return device
