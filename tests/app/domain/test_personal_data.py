"""The watcher of free texts: what may lead to a person, in six languages."""

from __future__ import annotations

import pytest

from app.domain.personal_data import Trace, personal_data, traces


@pytest.mark.parametrize(
    ("text", "trace"),
    [
        ("Write to a.b@example.org", Trace.MAIL),
        ("+221 33 889 12 12", Trace.PHONE),
        ("call 00221338891212", Trace.PHONE),
        ("06 12 34 56 78", Trace.PHONE),
        ("0612345678", Trace.PHONE),
        ("tel. 2222-1111", Trace.PHONE),
        ("Tél. : 77 123 45 67", Trace.PHONE),
        ("celular 8888-7777", Trace.PHONE),
        ("telefone: 912 345 678", Trace.PHONE),
        ("0917 123 4567", Trace.PHONE),
        ("8 (912) 345-67-89", Trace.PHONE),
        ("тел. 599 12 34 56", Trace.PHONE),
        ("هاتف ٠٥٥١٢٣٤٥٦٧", Trace.PHONE),
        ("passport no. 12345678", Trace.DOCUMENT),
        ("passeport n° 12 345 678", Trace.DOCUMENT),
        ("cédula 1-0234-0567", Trace.DOCUMENT),
        ("DNI 12345678Z", Trace.DOCUMENT),
        ("паспорт 4510 123456", Trace.DOCUMENT),
        ("جواز السفر رقم ١٢٣٤٥٦٧٨", Trace.DOCUMENT),
        ("passport AB123456", Trace.DOCUMENT),
        ("to FR76 3000 6000 0112 3456 7890 189", Trace.ACCOUNT),
        ("to GB82WEST12345698765432", Trace.ACCOUNT),
        ("the house at 14.6928, -17.4467", Trace.PLACE),
        ("la maison 14° 41′ N", Trace.PLACE),
        ("Ms Xxxxx said so", Trace.NAME),
        ("Mme Xxxxx l’a dit", Trace.NAME),
        ("M. Xxxxx l’a dit", Trace.NAME),
        ("la Sra. Xxxxx lo dijo", Trace.NAME),
        ("a Senhora Xxxxx disse", Trace.NAME),
        ("قالت السيدة فلانة", Trace.NAME),
        ("г-жа Ххххх сказала", Trace.NAME),
        ("a 34-year-old woman", Trace.AGE),
        ("a man aged 34.", Trace.AGE),
        ("une femme de 34 ans", Trace.AGE),
        ("âgée de 34 ans", Trace.AGE),
        ("una mujer de 34 años", Trace.AGE),
        ("uma mulher de 34 anos", Trace.AGE),
        ("امرأة عمرها 34 سنة", Trace.AGE),
        ("34-летняя женщина", Trace.AGE),
        ("женщина в возрасте 34 лет", Trace.AGE),
    ],
)
def test_what_may_lead_to_a_person_is_noticed(text: str, trace: Trace) -> None:
    assert trace in traces(text)


@pytest.mark.parametrize(
    "text",
    [
        "230,000.00 USD on 2013-07-01",
        "from 2012-12 to 2014-06",
        "1 200 000 people in 2013",
        "meet @ noon",
        "",
        None,
        "18- to 24-year-olds",
        "people aged 18 to 24",
        "30 jeunes de 18 à 24 ans",
        "les personnes âgées de 60 ans et plus",
        "un projet de 18 mois, sur 3 ans",
        "mujeres jóvenes de 15 a 24 años",
        "люди в возрасте 60 лет и старше",
        "M. le maire et Madame la préfète",
        "the Sr. secretary",
        "Smart Mobility and Msc programmes",
        "37.5, 12.25 and 40.0 percent",
        "SDG10 GCM19 JMDI-P2",
        "in 2012, 230 000 and 12 345 678 FCFA",
        "grant 2013-2014: 100.000,00",
        "Prioridad 12 345 de 2015-2020",
        "DOC 2012/123",
        "mobile 2012-2014, passport 2013 - 2015",
        "من ٢٠١٢ إلى ٢٠١٤ حوالي ٢٣٠٬٠٠٠",
    ],
)
def test_a_text_about_work_is_left_alone(text: str | None) -> None:
    assert not personal_data(text), list(traces(text))
