"""News and picture agencies as they sign (lower case): the same names in every language."""

AGENCIES = frozenset(
    {
        "aap", "adnkronos", "afp", "agence france-presse", "agencies", "agerpres", "anadolu",
        "anadolu agency", "ani", "anp", "ansa", "antara", "ap", "apa", "associated press", "ats",
        "australian associated press", "bbc", "bbc news", "belga", "bernama", "bloomberg",
        "bloomberg news", "canadian press", "cnn", "cp", "dpa", "dpa-afx", "efe", "europa press",
        "interfax", "interfax-ukraine", "itar-tass", "jiji", "jiji press", "kcna", "keystone-sda",
        "kyodo", "kyodo news", "lusa", "mti", "ntb", "pa", "pa media", "pap", "press association",
        "press trust of india", "pti", "reuters", "ria", "ria novosti", "ritzau", "sda", "sid",
        "tass", "thomson reuters", "tt", "ukrinform", "unian", "united press international", "upi",
        "xinhua", "xinhua news agency", "yonhap", "yonhap news agency",
    }
)  # fmt: skip

PICTURE_AGENCIES = frozenset(
    {
        "afp photo", "alamy", "alamy stock photo", "ap images", "ap photo", "epa", "epa-efe", "epa images",
        "eyevine", "getty", "getty images", "imago", "imago images", "istock", "istockphoto",
        "magnum photos", "nasa", "pa wire", "pexels", "picture alliance", "pixabay", "press eye",
        "reuters photo", "rex", "sana", "shutterstock", "unsplash", "wikimedia commons", "zuma", "zuma press",
    }
)  # fmt: skip
