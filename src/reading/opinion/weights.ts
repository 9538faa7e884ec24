// Made by `npm run train` out of the labelled mails; not to be edited by hand. One feature a line, with its weight in hundredths for
// each class of opinion.ts. w: own words, s: subject, g: signature, f: footer, n: sender's name, l: local part of the address.
export const WEIGHTS = `(always)	171 -317 -274 -434 6
answer:false	1 -4 -7 -10 -10
answer:true	114 -63 -78 -42 107
attachment:false	25 -17 -23 -17 14
attachment:true	154 -69 -91 -52 98
exclamation:false	29 -10 -34 -17 20
exclamation:true	15 -62 36 -25 -22
f:_address	-233 -41 245 -32 -178
f:_link	-277 -92 307 -52 -291
f:_number	135 -54 -98 -33 204
f:a	159 -57 -117 -37 124
f:aan	-38 111 -83 -25 -1
f:aansprakelijkheid	56 -46 -42 -14 55
f:aanvaardt	56 -46 -42 -14 55
f:aard	56 -46 -42 -14 55
f:abusievelijk	71 -50 -41 -22 94
f:addressee	85 -29 -79 -25 146
f:af	-169 141 81 -35 -183
f:afmelden	99 -63 -77 -28 107
f:afzender	71 -50 -41 -22 94
f:and	114 -39 -98 -25 133
f:any	123 -40 -91 -30 147
f:are	-21 -53 84 -34 53
f:at	129 -46 -94 -43 150
f:automatisch	-269 -93 300 -58 -218
f:because	-183 -73 221 -56 -176
f:bent	-60 -55 91 -21 -39
f:bericht	-229 63 228 -36 -134
f:berichten	56 -46 -42 -14 55
f:bestemd	78 -47 -52 -24 85
f:bevatten	56 -46 -42 -14 55
f:cancel	141 -48 -114 -31 177
f:charity	141 -46 -114 -32 101
f:confidential	128 -52 -91 -30 135
f:dan	98 -53 -80 -28 94
f:dat	56 -46 -42 -14 55
f:de	31 53 -79 -30 90
f:delete	121 -42 -96 -26 148
f:deze	-158 -68 198 -71 -151
f:die	56 -46 -42 -14 55
f:dit	-212 56 213 -35 -120
f:downloaden	134 -121 -67 -36 248
f:e-mail	-1 -46 43 -50 92
f:elektronisch	56 -46 -42 -14 55
f:en	78 -47 -52 -24 85
f:error	81 -37 -62 -30 126
f:for	162 -116 -79 -37 184
f:from	74 -71 -47 -29 -9
f:further	159 -62 -126 -31 120
f:galaxy	146 -83 -101 -43 129
f:geadresseerde	78 -47 -52 -24 85
f:geen	-24 -53 73 -42 38
f:get	198 -159 -89 -44 193
f:het	79 -53 -51 -24 87
f:houdt	56 -46 -42 -14 55
f:if	42 -44 -89 47 128
f:in	-181 45 172 -36 -105
f:indien	56 -46 -42 -14 55
f:informatie	71 -50 -41 -22 94
f:ingeschreven	110 -69 -59 -40 169
f:intended	120 -46 -91 -26 104
f:ios	172 -138 -77 -40 272
f:iphone	157 -104 -90 -45 37
f:is	-155 -55 218 -34 -45
f:it	128 -45 -97 -30 175
f:kan	56 -46 -42 -14 55
f:list	-376 -61 397 -41 -360
f:mailing	-394 -64 418 -40 -385
f:may	123 -32 -98 -36 189
f:melden	-118 93 55 -24 -101
f:message	121 -42 -94 -25 149
f:met	56 -46 -42 -14 55
f:mijn	147 -82 -103 -44 110
f:my	164 -116 -83 -44 14
f:niet	73 -52 -54 -20 62
f:no	-113 -73 140 -42 -49
f:not	152 -52 -122 -30 170
f:notify	70 -23 -67 -21 149
f:of	-2 41 -27 -30 70
f:om	-169 141 81 -35 -183
f:omdat	-158 -68 198 -71 -151
f:onder	110 -69 -59 -40 169
f:ons	-91 -49 129 -68 -62
f:ontvangen	90 -70 -44 -31 116
f:ontvangt	-158 -68 198 -71 -151
f:onze	114 -59 -74 -37 180
f:ook	56 -46 -42 -14 55
f:op	-49 129 -123 -39 23
f:or	70 -23 -67 -21 149
f:our	-18 -33 43 -32 66
f:out	-60 -37 -69 111 -4
f:outlook	172 -138 -77 -40 272
f:please	73 -27 -77 -23 82
f:receive	-293 -72 288 63 -288
f:received	81 -37 -62 -30 126
f:receiving	-141 -76 181 -49 -139
f:registered	139 -45 -109 -33 177
f:risico's	56 -46 -42 -14 55
f:schade	56 -46 -42 -14 55
f:sent	164 -116 -83 -44 14
f:staat	-63 127 -99 -20 -47
f:te	-60 58 21 -32 20
f:the	121 -40 -96 -30 163
f:this	-231 -53 274 -38 -150
f:to	-182 86 62 42 -81
f:toegezonden	56 -46 -42 -14 55
f:trust	159 -57 -117 -37 124
f:u	-37 -54 99 -36 19
f:uitschrijven	-207 -109 259 -123 -162
f:under	126 -46 -108 -35 181
f:unsubscribe	-274 -70 314 -49 -234
f:us	-63 -36 -83 113 35
f:use	156 -57 -131 -29 188
f:van	87 -57 -50 -26 145
f:vanaf	149 -84 -103 -45 104
f:verband	56 -46 -42 -14 55
f:verbonden	56 -46 -42 -14 55
f:verstuurd	154 -91 -105 -46 100
f:verwijderen	71 -50 -41 -22 94
f:verzenden	56 -46 -42 -14 55
f:verzocht	71 -50 -41 -22 94
f:verzonden	-110 -51 128 -46 -54
f:voor	53 23 -77 -30 164
f:website	99 -63 -77 -28 107
f:welke	56 -46 -42 -14 55
f:wijzigen	-218 129 167 -91 -192
f:wilt	98 -53 -80 -28 94
f:with	-63 -36 -83 113 35
f:wordt	71 -50 -41 -22 94
f:you	-186 -55 224 0 -112
f:your	-129 -48 148 -37 -65
f:zich	99 -63 -77 -28 107
f:zijn	118 -44 -79 -42 156
g:_event	166 -117 -94 -44 283
g:_number	-197 -73 245 -39 -73
g:a.	184 -145 -87 -40 -45
g:aalbers	71 -60 -55 -35 -121
g:aan	-202 -45 203 -44 -138
g:aangelegenheden	104 -66 -59 -27 112
g:aarts	116 -44 -107 -30 33
g:access	136 -84 -92 -30 188
g:accounts	122 -68 -84 -79 -156
g:achieng	164 -65 -121 -43 261
g:actie	70 -40 -61 -43 206
g:ad	178 -106 -122 -46 -182
g:advance	104 -48 -78 -31 246
g:advies	173 -87 -120 -51 218
g:adviser	115 -74 -91 -28 238
g:adviseur	87 -37 -98 -29 126
g:afdeling	224 -93 -112 -68 -2
g:affairs	100 -46 -61 -31 136
g:agnes	127 -67 -107 -40 197
g:aid	158 -82 -104 -39 147
g:all	62 -53 -37 -28 -67
g:amadou	130 -81 -79 -50 -276
g:amal	51 -37 -57 -27 197
g:and	89 -30 -81 -30 113
g:anja	134 -75 -101 -43 -92
g:annet	50 -29 -64 -36 -151
g:anton	102 -91 -60 -30 238
g:arjan	146 -101 -77 -49 212
g:assistant	-125 -75 -41 207 -40
g:bakema	113 -86 -65 -37 -60
g:bakker	-49 61 -88 -51 134
g:bas	-72 -46 -109 146 35
g:beatrix	75 -45 -52 -38 -73
g:beleidsmedewerker	95 -32 -131 -25 62
g:berg	39 -32 -44 -30 106
g:bergsma	156 -61 -115 -45 185
g:bert	92 -64 -109 -40 192
g:best	141 -60 -111 -15 65
g:bien	215 -190 -96 -47 255
g:blok	174 -123 -111 -41 -154
g:bo	96 -76 -68 -39 138
g:board	117 -60 -63 -57 -189
g:boateng	164 -62 -147 -43 225
g:boon	95 -66 -68 -30 104
g:bos	149 -115 -69 -45 -47
g:bouwmeester	97 -82 -86 -48 220
g:bouzian	120 -51 -113 -44 109
g:bradley	-156 -49 158 -30 -89
g:bridget	56 -31 -59 -31 92
g:bright	125 -44 -112 -44 168
g:buitenland	146 -95 -121 -52 -294
g:bureau	189 -133 -104 -74 216
g:bv	-107 -91 175 -83 -226
g:c.	133 -79 -63 -47 161
g:care	126 -49 -102 -55 314
g:carolien	150 -57 -132 -29 241
g:catering	181 -65 -99 -52 -211
g:chantal	121 -59 -127 -40 287
g:cheers	32 -78 28 -42 118
g:chidi	168 -107 -97 -57 190
g:ciaran	111 -59 -82 -45 -221
g:city	151 -79 -121 -58 276
g:claire	169 -124 -100 -43 74
g:coen	106 -58 -89 -31 46
g:conservation	126 -52 -103 -50 128
g:consultant	-105 -63 -38 154 54
g:coordinator	72 -36 -74 -31 135
g:cor	101 -66 -71 -37 193
g:cordaid	97 -36 -123 -30 218
g:cordialement	215 -190 -96 -47 255
g:cordially	129 -81 -55 -40 207
g:corinne	-162 -43 -78 242 -267
g:corrie	103 -58 -78 -39 193
g:croft	202 -129 -118 -61 -232
g:daan	130 -65 -96 -71 138
g:dahl	68 -23 -85 -27 198
g:daily	184 -69 -148 -44 -219
g:dank	160 -69 -119 -74 207
g:daphne	-77 -69 141 -70 108
g:de	-160 -59 212 -46 -182
g:delphine	-58 67 -51 -27 -41
g:delta	172 -57 -169 -37 280
g:demand	-195 -42 -89 261 -122
g:den	105 -50 -89 -32 207
g:der	173 -113 -140 -75 293
g:des	113 -95 -47 -46 4
g:desk	-68 -77 132 -54 -6
g:desmond	185 -95 -147 -41 218
g:dewi	121 -112 -90 -41 225
g:di	124 -104 -59 -50 122
g:dieuwke	120 -82 -93 -35 226
g:dijk	132 -75 -110 -41 268
g:dijkgraaf	144 -96 -105 -39 198
g:dijkstra	179 -82 -99 -89 -277
g:directie	104 -66 -59 -27 112
g:directiesecretariaat	111 -65 -68 -46 257
g:director	80 -55 -48 -38 130
g:do	142 -76 -87 -32 202
g:dorcas	142 -64 -126 -38 246
g:doyle	111 -59 -82 -45 -221
g:dr	176 -70 -129 -61 135
g:e	74 -46 -63 -33 134
g:een	-205 -35 205 -35 -53
g:elke	154 -138 -83 -50 223
g:els	145 -112 -141 -80 -53
g:emergency	137 -72 -81 -48 176
g:en	169 -72 -120 -62 189
g:erfgoed	159 -68 -139 -47 233
g:executive	58 -44 -43 -34 61
g:eze	112 -85 -89 -33 138
g:faber	118 -63 -91 -46 -107
g:faithfully	54 -26 -48 -30 135
g:feenstra	148 -58 -126 -38 69
g:fenna	132 -58 -105 -45 261
g:floortje	116 -71 -78 -57 -322
g:for	-125 -99 151 -40 -65
g:forum	97 -46 -58 -35 -175
g:foundation	126 -97 -71 -38 282
g:freundlichen	81 -48 -68 -34 100
g:friendly	192 -89 -132 -56 336
g:from	86 -55 -71 -37 263
g:fund	130 -59 -114 -59 175
g:galema	70 -64 -80 -56 164
g:geeske	106 -56 -73 -51 191
g:geluid	147 -58 -126 -33 -176
g:gemeente	114 -43 -95 -40 148
g:general	119 -54 -59 -47 184
g:generation	-195 -42 -89 261 -122
g:gerard	155 -79 -125 -45 0
g:gerda	148 -94 -67 -74 172
g:gerdien	164 -94 -131 -54 -268
g:gideon	155 -139 -113 -56 291
g:goossens	111 -82 -74 -56 187
g:grace	-130 -66 -58 196 8
g:greetings	142 -86 -91 -44 349
g:groet	9 -25 -12 -40 145
g:groeten	138 -92 -81 -55 277
g:groetjes	123 -66 -103 -42 293
g:group	88 -58 -69 -42 -9
g:grussen	81 -48 -68 -34 100
g:haan	-24 50 -71 -47 -251
g:hamming	118 -62 -108 -38 -84
g:hanna	177 -58 -166 -45 217
g:harbour	172 -104 -97 -38 188
g:hartelijke	101 -54 -99 -36 159
g:head	114 -73 -126 -30 211
g:hedwig	155 -107 -82 -30 -209
g:helpt	136 -90 -118 -67 217
g:henk	206 -92 -117 -81 113
g:heritage	112 -54 -84 -61 183
g:hester	208 -128 -121 -53 266
g:het	-128 -74 151 -50 95
g:hetty	114 -64 -53 -50 -183
g:hilde	140 -66 -88 -66 176
g:hilfe	70 -48 -61 -34 136
g:hivos	247 -82 -188 -41 0
g:hofstra	99 -86 -46 -23 109
g:hogeschool	97 -45 -77 -35 -148
g:hoogachtend	183 -95 -101 -48 312
g:house	180 -77 -121 -46 208
g:hr	-89 115 -76 -50 106
g:hugo	66 -56 -66 -48 133
g:humanitare	70 -48 -61 -34 136
g:ifeoma	-162 178 -67 -42 -104
g:imke	152 -102 -82 -43 244
g:in	90 -61 -75 -45 284
g:ineke	163 -98 -121 -50 -75
g:ines	132 -88 -83 -40 248
g:ingeborg	67 -48 -72 -39 180
g:international	141 -69 -104 -30 269
g:internationale	104 -66 -59 -27 112
g:jelle	81 -66 -44 -31 167
g:jessica	-231 -57 -83 281 -129
g:jonah	228 -188 -60 -44 253
g:joris	120 -82 -91 -62 -7
g:josephine	141 -63 -94 -45 -213
g:joy	91 -49 -59 -51 199
g:judith	160 -105 -68 -41 191
g:jurre	132 -107 -86 -35 -53
g:kees	156 -111 -88 -33 131
g:kerk	70 -40 -61 -43 206
g:khoza	141 -93 -72 -42 116
g:kind	138 -59 -91 -49 102
g:kirsten	128 -44 -107 -37 -54
g:kofi	168 -70 -162 -41 -46
g:kolff	119 -122 -56 -47 -15
g:koster	117 -61 -101 -48 126
g:kuipers	99 -66 -90 -66 -131
g:lars	182 -130 -107 -58 67
g:lena	-149 -107 -71 232 -215
g:lidewij	157 -59 -122 -40 204
g:loes	154 -83 -110 -46 -26
g:luc	218 -236 -52 -39 263
g:lund	120 -81 -93 -39 180
g:m.	124 -49 -106 -42 260
g:maarten	175 -98 -139 -43 251
g:maes	153 -89 -82 -55 203
g:management	85 -67 -47 -38 103
g:manager	188 -64 -130 -44 81
g:many	65 -49 -64 -36 189
g:marcus	-45 -46 75 -43 69
g:marga	139 -57 -104 -56 -102
g:margot	133 -72 -100 -45 238
g:marjolein	71 -50 -41 -27 88
g:marloes	71 -30 -68 -37 305
g:mercy	124 -89 -39 -49 -130
g:merel	185 -115 -128 -63 25
g:met	26 -55 17 -44 231
g:mieke	273 -173 -221 -126 316
g:mill	131 -53 -98 -42 111
g:ministerie	102 -59 -53 -38 172
g:ministry	100 -46 -61 -31 136
g:mit	81 -48 -68 -34 100
g:moyo	137 -125 -64 -33 238
g:mr	131 -67 -72 -47 46
g:mrs	-126 -79 -71 198 -39
g:museum	136 -104 -91 -51 229
g:national	131 -73 -84 -48 218
g:nederland	150 -68 -134 -55 296
g:netherlands	70 -41 -55 -29 225
g:network	90 -60 -58 -37 116
g:noodhulp	118 -51 -109 -43 145
g:noor	141 -58 -138 -32 183
g:noord	168 -94 -123 -46 7
g:noortje	134 -78 -104 -44 36
g:not	-154 -58 176 -45 38
g:novib	87 -62 -89 -44 155
g:nynke	249 -95 -205 -47 -229
g:of	94 -52 -70 -35 213
g:office	87 -62 -66 -36 144
g:officer	85 -43 -67 -40 196
g:oost	169 -68 -152 -35 127
g:opleidingen	164 -107 -113 -67 177
g:osei	70 -30 -74 -24 56
g:ot	105 -56 -87 -34 -98
g:ottoline	113 -69 -81 -41 -38
g:oxfam	87 -62 -89 -44 155
g:pascal	-61 92 -117 -35 -182
g:pauline	175 -67 -136 -76 42
g:petra	-74 130 -73 -42 -36
g:petronella	127 -70 -100 -44 274
g:philippa	105 -62 -58 -27 210
g:pim	134 -63 -110 -50 -216
g:plan	180 -65 -181 -37 205
g:pleun	145 -55 -129 -53 229
g:polder	149 -89 -99 -42 4
g:policy	116 -44 -103 -22 83
g:ponte	149 -54 -112 -42 222
g:pool	100 -72 -71 -36 -34
g:programme	109 -59 -92 -44 242
g:quist	161 -80 -116 -36 -10
g:r.	190 -103 -119 -51 101
g:rebecca	-231 -65 -153 306 -196
g:redactie	302 -84 -202 -93 -349
g:regards	119 -62 -97 -1 122
g:relief	174 -80 -110 -43 316
g:research	89 -59 -64 -29 160
g:reserveringen	196 -82 -148 -79 -132
g:response	202 -87 -95 -76 208
g:ria	110 -65 -83 -45 225
g:rights	123 -128 -69 -38 255
g:roderick	120 -100 -95 -59 229
g:roel	160 -55 -122 -64 -251
g:roos	160 -69 -156 -48 2
g:roosendaal	136 -57 -108 -44 196
g:rupert	89 -48 -69 -41 -54
g:rutger	168 -75 -129 -37 -241
g:ruud	115 -57 -80 -49 203
g:s.	108 -77 -45 -37 11
g:saar	147 -50 -152 -38 43
g:sahel	133 -113 -72 -50 167
g:saskia	175 -118 -105 -70 -279
g:secretaresse	127 -54 -74 -49 206
g:secretariaat	301 -111 -247 -70 338
g:secretariat	-154 -57 -69 200 -10
g:secretary	112 -54 -57 -50 -107
g:senior	103 -68 -57 -23 146
g:sietse	163 -98 -97 -77 -271
g:simon	76 -44 -65 -26 256
g:sincerely	120 -61 -76 -36 153
g:sjoerd	-36 64 -75 -34 -240
g:sofie	82 -71 -40 -28 162
g:solidaridad	92 -60 -60 -27 245
g:south	93 -56 -74 -55 246
g:spaan	173 -146 -90 -40 259
g:stam	115 -54 -94 -36 -63
g:stefan	-120 -58 166 -55 -146
g:stichting	-94 -61 130 -43 42
g:sunniva	68 -23 -85 -27 198
g:sytske	100 -63 -67 -36 263
g:tamsin	133 -78 -95 -41 -138
g:ter	112 -62 -103 -41 278
g:terpstra	74 -79 -52 -33 116
g:teun	145 -96 -117 -64 175
g:thank	-36 -56 77 -39 155
g:thanks	26 -49 -74 49 176
g:the	22 -56 28 -41 59
g:thorne	153 -64 -134 -44 233
g:tineke	11 0 -60 -41 -94
g:tjeerd	178 -136 -144 -71 -60
g:to	123 -59 -67 -46 -61
g:tobias	134 -77 -91 -50 184
g:ton	88 -47 -79 -30 196
g:truida	226 -137 -131 -60 102
g:trust	-87 -118 140 -44 -8
g:truus	113 -81 -100 -53 210
g:university	127 -113 -83 -47 201
g:ursula	105 -82 -56 -30 161
g:v.	63 -44 -55 -32 176
g:van	178 -71 -116 -50 162
g:vastenactie	95 -83 -56 -48 177
g:vera	114 -67 -85 -37 273
g:verde	149 -54 -112 -42 222
g:verhagen	73 -45 -56 -32 151
g:vermaas	135 -61 -93 -47 219
g:vincent	74 -39 -77 -26 -119
g:vink	184 -91 -129 -67 -66
g:voices	79 -52 -66 -37 185
g:vonk	115 -58 -89 -42 -21
g:vos	148 -74 -146 -44 -261
g:vrede	80 -60 -61 -29 210
g:vriendelijke	127 -63 -89 -40 326
g:vzw	144 -110 -69 -50 196
g:wanjiru	56 -37 -48 -24 198
g:warm	118 -71 -81 -38 153
g:warsame	129 -56 -74 -45 -84
g:wendelien	97 -42 -101 -40 236
g:wiarda	118 -81 -58 -67 -110
g:wil	264 -87 -231 -70 -72
g:willeke	92 -96 -49 -35 221
g:wilma	169 -80 -133 -53 228
g:wim	73 -34 -73 -35 174
g:wishes	176 -70 -119 -51 328
g:with	139 -56 -92 -43 138
g:wolthuis	124 -77 -123 -51 227
g:wouter	111 -53 -88 -35 26
g:you	-4 -58 51 -39 211
g:yours	94 -52 -64 -33 202
g:yvette	147 -45 -94 -60 -12
g:zuid	163 -101 -140 -65 241
l:_number	-46 0 -76 101 32
l:a	54 -4 -65 -38 12
l:aalbers	96 -59 -79 -43 -201
l:aarts	95 -41 -96 -33 215
l:abdi	109 -53 -76 -39 234
l:achieng	164 -65 -121 -43 261
l:ad	178 -106 -122 -46 -182
l:agnes	93 -55 -90 -42 145
l:ali	179 -124 -164 -95 36
l:ama	118 -95 -40 -40 249
l:arjan	146 -101 -77 -49 212
l:b	178 -84 -105 -49 87
l:bakema	113 -86 -65 -37 -60
l:bakker	-22 31 -64 -42 173
l:bas	-116 -40 -100 166 -12
l:berg	39 -32 -44 -30 106
l:bergsma	156 -61 -115 -45 185
l:bijl	93 -42 -64 -36 111
l:bj	79 -71 -52 -30 177
l:blok	174 -123 -111 -41 -154
l:blom	38 -43 -41 -36 10
l:bo	96 -76 -68 -39 138
l:boateng	164 -62 -147 -43 225
l:bookings	166 -104 -90 -45 -134
l:boon	95 -66 -68 -30 104
l:bos	-78 86 -63 -39 -151
l:bosch	74 -40 -91 -27 180
l:bouma	133 -52 -135 -48 -222
l:bouzian	120 -51 -113 -44 109
l:bradley	-156 -49 158 -30 -89
l:brandsma	152 -112 -92 -42 306
l:brandt	-88 -102 139 -62 -9
l:brouwers	218 -163 -179 -153 54
l:bruggink	149 -158 -62 -35 180
l:buitenhuis	156 -65 -131 -47 89
l:bureau	-26 -124 101 -60 94
l:c	193 -104 -117 -44 232
l:chantal	139 -60 -137 -40 190
l:chidi	168 -107 -97 -57 190
l:claes	89 -62 -72 -32 180
l:coen	106 -58 -89 -31 46
l:coordinator	164 -34 -79 -135 -228
l:corinne	-238 -53 -78 290 -147
l:corrie	103 -58 -78 -39 193
l:croft	202 -129 -118 -61 -232
l:d	-50 137 -104 -38 199
l:dahl	68 -23 -85 -27 198
l:delphine	-58 67 -51 -27 -41
l:desk	-165 -58 221 -65 -170
l:dewi	121 -112 -90 -41 225
l:digest	-218 -84 250 -49 -212
l:dijkgraaf	144 -96 -105 -39 198
l:dijkstra	179 -82 -99 -89 -277
l:directie	-255 177 -60 166 -166
l:dj	62 -52 -45 -35 -130
l:doyle	111 -59 -82 -45 -221
l:e	135 -47 -110 -54 2
l:elke	154 -138 -83 -50 223
l:events	220 -69 -150 -52 -44
l:evi	114 -55 -103 -37 150
l:eze	112 -85 -89 -33 138
l:f	169 -68 -129 -45 328
l:faber	118 -63 -91 -46 -107
l:farouk	225 -98 -196 -87 282
l:feenstra	148 -58 -126 -38 69
l:fenna	132 -58 -105 -45 261
l:fergus	150 -148 -66 -52 -59
l:ferry	-66 119 -94 -36 48
l:floortje	116 -71 -78 -57 -322
l:g	146 -83 -91 -49 37
l:galema	70 -64 -80 -56 164
l:gerard	155 -79 -125 -45 0
l:gijs	180 -158 -147 -88 281
l:goossens	111 -82 -74 -56 187
l:h	197 -80 -130 -57 126
l:haan	-24 50 -71 -47 -251
l:haddad	82 -63 -61 -35 274
l:haddou	119 -87 -115 -64 -25
l:hamming	118 -62 -108 -38 -84
l:hamza	137 -139 -57 -41 175
l:hart	-155 173 -76 -41 -112
l:haverkort	68 -61 -59 -42 -184
l:hello	-267 -66 310 -58 -227
l:henny	114 -51 -77 -33 204
l:hester	208 -128 -121 -53 266
l:hetty	114 -64 -53 -50 -183
l:hilde	135 -65 -92 -67 158
l:hoekman	131 -83 -111 -59 -65
l:hofstra	99 -86 -46 -23 109
l:holm	271 -177 -122 -48 410
l:hoogland	110 -73 -74 -36 279
l:hugo	218 -155 -177 -65 252
l:hulshof	150 -126 -64 -49 182
l:i	-4 47 -82 -39 -81
l:ineke	170 -83 -135 -52 -172
l:ines	-103 125 -72 -39 80
l:info	-356 112 287 13 -255
l:j	174 -139 -86 -51 302
l:jessica	-231 -57 -83 281 -129
l:joke	162 -129 -101 -68 -179
l:joris	116 -80 -84 -55 159
l:josephine	141 -63 -94 -45 -213
l:josien	77 -56 -56 -39 207
l:joy	91 -49 -59 -51 199
l:judith	160 -105 -68 -41 191
l:jurre	132 -107 -86 -35 -53
l:k	224 -137 -154 -94 242
l:kcc	-77 122 -122 -58 -70
l:keen	-156 -49 158 -30 -89
l:kees	156 -111 -88 -33 131
l:kessler	231 -86 -171 -89 321
l:khoza	141 -93 -72 -42 116
l:kirsten	128 -44 -107 -37 -54
l:klantenservice	-221 147 154 -64 -141
l:kofi	168 -70 -162 -41 -46
l:kolff	119 -122 -56 -47 -15
l:koster	117 -61 -101 -48 126
l:kuipers	101 -62 -70 -66 -117
l:l	47 -15 -88 -32 -164
l:lars	182 -130 -107 -58 67
l:lena	-5 -114 -174 187 29
l:lieke	112 -87 -81 -35 256
l:lindeman	-100 178 -104 -53 -100
l:liselot	-8 26 -84 -29 -168
l:loes	154 -83 -110 -46 -26
l:luc	218 -236 -52 -39 263
l:luijten	156 -94 -137 -42 235
l:lund	107 -60 -87 -37 109
l:m	157 -32 -132 -48 62
l:maes	153 -89 -82 -55 203
l:mailer-daemon	-157 214 -56 -38 -114
l:marchetti	216 -91 -179 -129 222
l:marcus	-45 -46 75 -43 69
l:margot	133 -72 -100 -45 238
l:martijn	-194 -47 201 -54 -83
l:menon	128 -85 -83 -59 43
l:mensah	95 -50 -51 -37 -76
l:merel	185 -115 -128 -63 25
l:mo	138 -70 -72 -70 173
l:moreau	-112 92 -35 -28 -104
l:moyo	137 -125 -64 -33 238
l:n	145 -55 -123 -51 100
l:nadine	105 -89 -81 -52 15
l:ngozi	212 -168 -166 -116 -287
l:nico	138 -103 -127 -47 292
l:no-reply	-302 -102 326 -55 -293
l:noor	141 -58 -138 -32 183
l:noortje	169 -111 -114 -40 81
l:noreply	-303 -174 308 150 -171
l:notifications	-293 -76 318 -69 -280
l:nowak	177 -87 -176 -59 287
l:nwosu	210 -118 -123 -72 289
l:nynke	249 -95 -205 -47 -229
l:o	199 -108 -116 -51 -194
l:office	131 -65 -77 -48 43
l:okafor	214 -78 -170 -91 241
l:okoro	-150 198 -107 -57 -63
l:opleidingen	164 -107 -113 -67 177
l:orders	-13 -90 124 -85 -190
l:osei	70 -30 -74 -24 56
l:ot	105 -56 -87 -34 -98
l:owusu	226 -84 -195 -67 297
l:p	41 4 -84 -45 -76
l:petra	-47 110 -88 -51 -118
l:pilar	246 -179 -115 -65 -26
l:pim	134 -63 -110 -50 -216
l:pool	74 -79 -54 -32 -107
l:post	-300 -156 367 -115 -228
l:postmaster	-270 335 -63 -58 -230
l:pot	109 -71 -65 -38 173
l:q	167 -66 -85 -45 271
l:r	100 -30 -101 -44 242
l:rebecca	-231 -65 -153 306 -196
l:redactie	-26 -83 121 -77 -207
l:reid	136 -120 -76 -38 -128
l:renske	244 -151 -204 -105 294
l:reserveringen	196 -82 -148 -79 -132
l:reyes	118 -90 -100 -44 -255
l:ria	110 -65 -83 -45 225
l:roel	81 -58 -52 -31 -198
l:roos	163 -68 -131 -62 -256
l:roosendaal	136 -57 -108 -44 196
l:ruiter	131 -51 -123 -53 144
l:rupert	89 -48 -69 -41 -54
l:ruud	115 -57 -80 -49 203
l:s	95 -56 -68 -41 -153
l:saar	147 -50 -152 -38 43
l:sahin	168 -95 -142 -61 248
l:secretariaat	-82 -78 132 -56 128
l:secretariat	-210 -55 -82 287 -42
l:sem	186 -136 -183 -94 71
l:servicedesk	-139 173 -59 -50 -96
l:serwaa	118 -95 -40 -40 249
l:sietse	163 -98 -97 -77 -271
l:simone	153 -64 -122 -54 83
l:siobhan	84 -70 -56 -34 144
l:slagter	153 -124 -82 -59 155
l:smeets	181 -151 -125 -69 281
l:sofie	82 -71 -40 -28 162
l:staal	110 -106 -68 -38 -32
l:stam	115 -54 -94 -36 -63
l:stefan	-120 -58 166 -55 -146
l:stijn	149 -149 -63 -37 182
l:sunniva	68 -23 -85 -27 198
l:support	-172 -1 -77 240 -108
l:t	16 60 -105 -49 158
l:tamsin	133 -78 -95 -41 -138
l:tan	138 -75 -93 -53 -267
l:teeuwen	139 -141 -61 -48 268
l:terpstra	127 -72 -100 -39 5
l:teun	139 -88 -114 -64 206
l:thorne	153 -64 -134 -44 233
l:timmer	132 -81 -105 -40 -244
l:tineke	101 -87 -71 -45 -279
l:tom	-87 119 -83 -46 -206
l:ton	88 -47 -79 -30 196
l:training	164 -70 -122 -48 207
l:truida	226 -137 -131 -60 102
l:truus	113 -81 -100 -53 210
l:tuin	-178 190 -59 -48 -41
l:vanwieringen	169 -126 -112 -65 -155
l:vera	94 -60 -72 -35 292
l:verbruggen	185 -120 -133 -47 250
l:verhagen	73 -45 -56 -32 151
l:verhuur	245 -83 -165 -75 -210
l:vincent	74 -39 -77 -26 -119
l:vink	184 -91 -129 -67 -66
l:vonk	115 -58 -89 -42 -21
l:vos	148 -74 -146 -44 -261
l:w	134 -51 -89 -37 105
l:warsame	149 -59 -75 -45 35
l:wierda	234 -219 -106 -73 -138
l:wil	264 -87 -231 -70 -72
l:willeke	92 -96 -49 -35 221
l:wim	227 -85 -201 -85 -167
l:wolthuis	128 -74 -121 -46 258
l:wouda	92 -76 -64 -36 102
l:y	93 -25 -85 -52 60
l:ype	126 -87 -61 -60 68
length:0	365 -234 -238 -76 -11
length:1	319 -268 -210 -80 441
length:2	241 -169 -118 -57 146
length:3	146 -86 -94 -51 76
length:4	2 5 -4 -31 35
length:5	-16 -7 -12 32 -77
length:6	-150 96 99 -35 39
length:7	47 -24 -29 -15 217
links:0	32 -17 -29 -20 19
links:1	-363 -83 288 197 -326
links:2	-227 -100 269 -66 -207
n:_event	168 -116 -150 -62 44
n:aalbers	96 -59 -79 -43 -201
n:aarts	116 -44 -107 -30 33
n:abdi	109 -53 -76 -39 234
n:accounts	32 -109 -100 128 -185
n:achieng	164 -65 -121 -43 261
n:ad	178 -106 -122 -46 -182
n:administrator	-232 216 -102 111 -224
n:agnes	127 -67 -107 -40 197
n:aid	-301 5 321 -40 -170
n:akkermans	101 -57 -92 -58 183
n:ali	179 -124 -164 -95 36
n:ama	118 -95 -40 -40 249
n:amadou	130 -81 -79 -50 -276
n:amal	51 -37 -57 -27 197
n:anders	-201 -47 93 189 -99
n:anja	134 -75 -101 -43 -92
n:annet	50 -29 -64 -36 -151
n:anton	114 -84 -60 -33 35
n:arjan	146 -101 -77 -49 212
n:bakema	113 -86 -65 -37 -60
n:bakker	-22 31 -64 -42 173
n:balogun	-122 162 -76 -54 -90
n:bas	92 -48 -74 -45 124
n:beatrix	75 -45 -52 -38 -73
n:berend-jan	79 -71 -52 -30 177
n:berg	39 -32 -44 -30 106
n:bergsma	156 -61 -115 -45 185
n:bert	92 -64 -109 -40 192
n:blok	174 -123 -111 -41 -154
n:blom	38 -43 -41 -36 10
n:bo	96 -76 -68 -39 138
n:boateng	164 -62 -147 -43 225
n:bookings	166 -104 -90 -45 -134
n:boon	95 -66 -68 -30 104
n:bos	-78 86 -63 -39 -151
n:bouma	133 -52 -135 -48 -222
n:bouwmeester	97 -82 -86 -48 220
n:bouzian	120 -51 -113 -44 109
n:bradley	-156 -49 158 -30 -89
n:brandsma	152 -112 -92 -42 306
n:brandt	-88 -102 139 -62 -9
n:bridget	56 -31 -59 -31 92
n:bruggink	149 -158 -62 -35 180
n:buitenhuis	156 -65 -131 -47 89
n:bureau	271 -142 -128 -69 298
n:carolien	150 -57 -132 -29 241
n:catering	202 -75 -116 -63 -126
n:chantal	121 -59 -127 -40 287
n:chidi	168 -107 -97 -57 190
n:ciaran	111 -59 -82 -45 -221
n:claes	89 -62 -72 -32 180
n:coen	106 -58 -89 -31 46
n:col	82 -41 -52 -33 -66
n:cor	101 -66 -71 -37 193
n:corinne	-162 -43 -78 242 -267
n:corrie	103 -58 -78 -39 193
n:croft	202 -129 -118 -61 -232
n:daan	130 -65 -96 -71 138
n:dahl	68 -23 -85 -27 198
n:daphne	-77 -69 141 -70 108
n:de	26 -40 39 -49 208
n:delivery	-124 173 -54 -35 -85
n:delphine	-58 67 -51 -27 -41
n:den	-81 -104 185 -59 32
n:der	119 -78 -73 -63 146
n:desk	-245 41 178 78 -174
n:desmond	185 -95 -147 -41 218
n:dewi	121 -112 -90 -41 225
n:dieuwke	120 -82 -93 -35 226
n:digest	-218 -84 250 -49 -212
n:dijk	132 -75 -110 -41 268
n:dijkgraaf	144 -96 -105 -39 198
n:dijkstra	179 -82 -99 -89 -277
n:directiesecretariaat	-110 130 -57 -52 84
n:dirk-jan	62 -52 -45 -35 -130
n:douwe	110 -114 -57 -35 137
n:doyle	111 -59 -82 -45 -221
n:dr	186 -64 -128 -51 101
n:elke	154 -138 -83 -50 223
n:els	145 -112 -141 -80 -53
n:embassy	180 -99 -108 -49 9
n:events	227 -101 -172 -63 57
n:evi	114 -55 -103 -37 150
n:eze	112 -85 -89 -33 138
n:faber	118 -63 -91 -46 -107
n:farouk	225 -98 -196 -87 282
n:feenstra	148 -58 -126 -38 69
n:femke	135 -65 -128 -39 202
n:fenna	132 -58 -105 -45 261
n:fergus	150 -148 -66 -52 -59
n:ferrer	-322 354 -160 -90 -255
n:ferry	-66 119 -94 -36 48
n:fleur	117 -77 -105 -39 -178
n:floortje	116 -71 -78 -57 -322
n:forum	-58 -36 78 -30 -118
n:galema	70 -64 -80 -56 164
n:geeske	106 -56 -73 -51 191
n:gerard	155 -79 -125 -45 0
n:gerdien	164 -94 -131 -54 -268
n:gideon	155 -139 -113 -56 291
n:gijs	180 -158 -147 -88 281
n:global	-265 -93 165 195 -216
n:goossens	111 -82 -74 -56 187
n:grace	-130 -66 -58 196 8
n:grant	-295 -117 -81 349 -264
n:haag	-210 -179 294 -89 -224
n:haan	-24 50 -71 -47 -251
n:haddad	82 -63 -61 -35 274
n:haddou	119 -87 -115 -64 -25
n:hamming	118 -62 -108 -38 -84
n:hamza	137 -139 -57 -41 175
n:hanna	177 -58 -166 -45 217
n:harm	110 -84 -98 -44 245
n:hart	-155 173 -76 -41 -112
n:haverkort	68 -61 -59 -42 -184
n:hedwig	155 -107 -82 -30 -209
n:henk	160 -84 -124 -63 211
n:henny	114 -51 -77 -33 204
n:hester	208 -128 -121 -53 266
n:hetty	114 -64 -53 -50 -183
n:hilde	140 -66 -88 -66 176
n:hoekman	131 -83 -111 -59 -65
n:hofstra	99 -86 -46 -23 109
n:holm	-159 -119 231 -49 121
n:hoogland	110 -73 -74 -36 279
n:hub	216 -57 -131 -90 -116
n:hugo	218 -155 -177 -65 252
n:hulshof	150 -126 -64 -49 182
n:humanity	216 -57 -131 -90 -116
n:ifeoma	-162 178 -67 -42 -104
n:imke	152 -102 -82 -43 244
n:ineke	163 -98 -121 -50 -75
n:ines	-103 125 -72 -39 80
n:info	-5 59 -105 -40 126
n:ingeborg	67 -48 -72 -39 180
n:j.	166 -164 -66 -40 210
n:jelle	81 -66 -44 -31 167
n:joke	167 -112 -113 -57 -93
n:joris	116 -80 -84 -55 159
n:josephine	141 -63 -94 -45 -213
n:josien	77 -56 -56 -39 207
n:joy	91 -49 -59 -51 199
n:judith	160 -105 -68 -41 191
n:jurgen	-38 39 -43 -31 31
n:jurre	132 -107 -86 -35 -53
n:kamau	56 -37 -48 -24 198
n:keen	-156 -49 158 -30 -89
n:kees	156 -111 -88 -33 131
n:kessler	231 -86 -171 -89 321
n:ketelaar	145 -93 -102 -56 -92
n:khoza	141 -93 -72 -42 116
n:kirsten	128 -44 -107 -37 -54
n:klantcontactcentrum	-77 122 -122 -58 -70
n:kofi	168 -70 -162 -41 -46
n:kolff	119 -122 -56 -47 -15
n:koster	117 -61 -101 -48 126
n:kuipers	99 -66 -90 -66 -131
n:lamain	-162 -43 -78 242 -267
n:lars	182 -130 -107 -58 67
n:lena	-149 -107 -71 232 -215
n:lidewij	157 -59 -122 -40 204
n:lieke	112 -87 -81 -35 256
n:linde	-98 168 -104 -60 -275
n:lindeman	-54 156 -104 -56 -195
n:linkedin	-316 -60 309 -58 -310
n:linkup	-227 -100 269 -66 -207
n:liselot	-8 26 -84 -29 -168
n:loes	154 -83 -110 -46 -26
n:lonneke	-46 68 -74 -47 72
n:luc	218 -236 -52 -39 263
n:luijten	156 -94 -137 -42 235
n:lund	107 -60 -87 -37 109
n:maarten	175 -98 -139 -43 251
n:maes	153 -89 -82 -55 203
n:mail	-181 239 -57 -38 -137
n:marcus	-45 -46 75 -43 69
n:margot	133 -72 -100 -45 238
n:marjolein	71 -50 -41 -27 88
n:marloes	71 -30 -68 -37 305
n:martijn	-194 -47 201 -54 -83
n:menon	128 -85 -83 -59 43
n:mensah	95 -50 -51 -37 -76
n:merel	185 -115 -128 -63 25
n:microsoft	-225 282 -78 -51 -197
n:mieke	255 -145 -193 -97 137
n:monitor	-335 -137 370 -116 -300
n:moreau	-112 92 -35 -28 -104
n:moyo	137 -125 -64 -33 238
n:mrs	-131 -66 -90 194 -263
n:museum	-78 136 -95 -66 114
n:nadine	105 -89 -81 -52 15
n:ngozi	212 -168 -166 -116 -287
n:ni	84 -70 -56 -34 144
n:nico	138 -103 -127 -47 292
n:noor	141 -58 -138 -32 183
n:noortje	169 -111 -114 -40 81
n:nowak	177 -87 -176 -59 287
n:nwosu	210 -118 -123 -72 289
n:nynke	249 -95 -205 -47 -229
n:of	160 -94 -82 -45 155
n:office	-66 -86 -85 169 -31
n:okoro	-150 198 -107 -57 -63
n:onno	192 -127 -152 -66 -262
n:opleidingen	164 -107 -113 -67 177
n:osei	70 -30 -74 -24 56
n:ot	105 -56 -87 -34 -98
n:ottoline	113 -69 -81 -41 -38
n:outlook	-225 282 -78 -51 -197
n:pascal	-61 92 -117 -35 -182
n:paul	14 -92 -220 184 -231
n:petra	-46 99 -81 -48 -21
n:petronella	127 -70 -100 -44 274
n:philippa	105 -62 -58 -27 210
n:pilar	246 -179 -115 -65 -26
n:pim	134 -63 -110 -50 -216
n:pleun	145 -55 -129 -53 229
n:pool	74 -79 -54 -32 -107
n:post	-49 130 -139 -45 63
n:pot	109 -71 -65 -38 173
n:prof	-66 -69 -84 147 -167
n:rebecca	-231 -65 -153 306 -196
n:receivable	181 -109 -81 -86 -199
n:redactie	327 -94 -220 -91 -120
n:registration	-273 -62 292 -45 -170
n:reid	136 -120 -76 -38 -128
n:reliefjobs	-157 -76 172 -36 -154
n:renske	244 -151 -204 -105 294
n:ret	52 -25 -39 -25 172
n:reyes	118 -90 -100 -44 -255
n:ria	110 -65 -83 -45 225
n:roderick	120 -100 -95 -59 229
n:roel	81 -58 -52 -31 -198
n:ronald	253 -156 -207 -60 -134
n:roos	168 -62 -139 -52 -67
n:roosendaal	136 -57 -108 -44 196
n:ruiter	131 -51 -123 -53 144
n:rupert	89 -48 -69 -41 -54
n:rutger	168 -75 -129 -37 -241
n:ruud	115 -57 -80 -49 203
n:saar	147 -50 -152 -38 43
n:sahin	168 -95 -142 -61 248
n:saskia	154 -99 -94 -57 -226
n:secretariaat	304 -97 -217 -57 365
n:secretary	-117 -47 -79 188 51
n:sem	186 -136 -183 -94 71
n:service	-256 281 -71 -58 -184
n:serwaa	118 -95 -40 -40 249
n:sietse	163 -98 -97 -77 -271
n:simon	76 -44 -65 -26 256
n:simone	128 -62 -89 -44 51
n:siobhan	84 -70 -56 -34 144
n:sjoerd	-36 64 -75 -34 -240
n:slagter	153 -124 -82 -59 155
n:smeets	198 -170 -161 -96 288
n:sofie	82 -71 -40 -28 162
n:staal	110 -106 -68 -38 -32
n:stam	115 -54 -94 -36 -63
n:stefan	-120 -58 166 -55 -146
n:stijn	149 -149 -63 -37 182
n:subsystem	-141 181 -51 -36 -104
n:summit	-299 -78 320 -58 -218
n:sunniva	68 -23 -85 -27 198
n:support	-160 40 -76 166 -129
n:system	-114 147 -56 -36 -86
n:sytske	100 -63 -67 -36 263
n:tamsin	133 -78 -95 -41 -138
n:tan	138 -75 -93 -53 -267
n:teeuwen	139 -141 -61 -48 268
n:ter	112 -62 -103 -41 278
n:terpstra	127 -72 -100 -39 5
n:teun	156 -95 -123 -58 245
n:the	-83 -76 125 -37 3
n:thorne	153 -64 -134 -44 233
n:timmer	132 -81 -105 -40 -244
n:tineke	34 -16 -68 -43 -257
n:tjeerd	100 -68 -80 -32 -244
n:tobias	134 -77 -91 -50 184
n:tom	-87 119 -83 -46 -206
n:ton	88 -47 -79 -30 196
n:training	164 -70 -122 -48 207
n:truida	226 -137 -131 -60 102
n:truus	113 -81 -100 -53 210
n:tuin	-178 190 -59 -48 -41
n:ursula	105 -82 -56 -30 161
n:vakbeurs	-230 -64 255 -85 -170
n:van	157 -83 -75 -54 -9
n:vera	94 -60 -72 -35 292
n:verbruggen	185 -120 -133 -47 250
n:verhagen	73 -45 -56 -32 151
n:verweij	-125 -56 144 -39 -105
n:via	-469 -57 491 -42 -444
n:vincent	74 -39 -77 -26 -119
n:vink	184 -91 -129 -67 -66
n:vonk	115 -58 -89 -42 -21
n:vos	148 -74 -146 -44 -261
n:wanjiru	89 -38 -47 -38 260
n:warsame	149 -59 -75 -45 35
n:webmail	-137 -183 -91 257 -83
n:wendelien	97 -42 -101 -40 236
n:wiarda	118 -81 -58 -67 -110
n:wierda	234 -219 -106 -73 -138
n:wieringen	169 -126 -112 -65 -155
n:wijnbergen	202 -127 -143 -60 311
n:wil	264 -87 -231 -70 -72
n:willeke	92 -96 -49 -35 221
n:willem	-156 -181 203 -68 41
n:wilma	169 -80 -133 -53 228
n:wim	216 -68 -179 -64 -121
n:winkel	138 -75 -106 -38 -174
n:wolthuis	128 -74 -121 -46 258
n:wouda	92 -76 -64 -36 102
n:wout	128 -88 -124 -67 230
n:wouter	111 -53 -88 -35 26
n:yolanda	-71 101 -78 -39 60
n:ype	126 -87 -61 -60 68
n:yvette	159 -93 -93 -68 -151
question:false	15 10 -32 -21 78
question:true	47 -63 -10 -13 -92
quote:false	5 -7 -7 -14 -18
quote:true	98 -53 -78 -31 132
s:_address	-137 -183 -91 257 -83
s:_event	27 -2 -45 -22 68
s:_event _event	33 22 -72 -28 19
s:_event _number	-42 101 -61 -31 142
s:_event and	42 -5 -68 -39 58
s:_event city	3 49 -88 -44 -103
s:_event day	94 -47 -73 -44 169
s:_event discussion	40 34 -82 -42 171
s:_event do	117 -78 -105 -51 3
s:_event from	119 -73 -81 -42 -169
s:_event heat	177 -159 -101 -44 -126
s:_event het	105 -83 -60 -43 317
s:_event in	-32 38 -23 -41 -60
s:_event inschrijving	4 26 -75 -37 116
s:_event meet	57 -26 -75 -17 -25
s:_event met	27 12 -86 -48 109
s:_event of	68 -29 -86 -18 36
s:_event on	-43 135 -87 -47 13
s:_event onderhandelen	4 -6 -8 -45 83
s:_event registration	-3 92 -111 -40 162
s:_event required	-164 -126 -121 263 -90
s:_event thu	136 -102 -99 -43 -280
s:_event to	103 -49 -82 -41 -120
s:_event utrecht	-66 81 -55 -37 -12
s:_event voor	115 -99 -101 -56 -257
s:_event with	-19 -12 -22 15 27
s:_house	-150 66 116 -40 -13
s:_house _number	169 -79 -124 -66 256
s:_house agenda	99 -71 -81 -44 197
s:_house deze	13 39 -81 -28 69
s:_house this	4 86 -93 -42 89
s:_house update	39 31 -99 -40 77
s:_number	-12 0 13 -29 29
s:_number _number	199 -61 -125 -61 116
s:_number april	11 48 -81 -46 6
s:_number avg	98 -66 -55 -50 -150
s:_number cet	117 -77 -95 -40 22
s:_number dec	116 -99 -46 -50 200
s:_number december	5 11 -12 -34 57
s:_number dezember	87 -47 -80 -35 76
s:_number e	115 -52 -87 -43 -189
s:_number hours	-88 113 -50 -32 -54
s:_number jan	122 -92 -93 -49 -212
s:_number januari	40 -50 11 -50 15
s:_number january	68 -29 -65 -39 25
s:_number kaarten	-141 -122 181 -56 117
s:_number maart	97 -28 -97 -50 106
s:_number march	-71 134 -75 -48 62
s:_number mei	99 -66 -82 -43 -10
s:_number new	-157 -76 172 -36 -154
s:_number nieuwe	-182 -83 245 -85 -277
s:_number oktober	158 -87 -116 -78 -28
s:_number rd	98 -54 -62 -48 -5
s:_number th	-61 -44 -94 137 123
s:_number we	-169 195 -60 -30 -133
s:a	-60 -99 129 -47 14
s:aanmelden	169 -76 -157 -55 173
s:aanmelding	132 -78 -78 -45 135
s:aanmelding _event	120 -71 -85 -41 -19
s:aanmelding _number	78 -34 -102 -30 202
s:aanmeldingen	-66 -104 112 -54 177
s:about	-14 -62 76 -42 50
s:about _number	-115 -63 156 -39 115
s:about the	149 -60 -125 -41 -70
s:accepted	148 -118 -97 -53 -418
s:accepted _event	148 -118 -97 -53 -418
s:access	129 -77 -87 -47 62
s:address	208 -102 -97 -55 248
s:afmelding	156 -104 -127 -51 70
s:afzegging	147 -119 -108 -50 230
s:agenda	75 16 -93 -48 103
s:agenda van	8 45 -105 -46 155
s:agenda voorjaar	99 -71 -81 -44 197
s:aid	-84 -5 29 55 -64
s:aid _number	-27 -54 -209 125 182
s:aid workers	-86 144 -66 -54 -10
s:all	-112 -55 -114 191 88
s:and	-81 1 53 -5 -52
s:and _event	-16 62 -72 -36 204
s:and _number	-235 -61 230 -45 -229
s:and aid	-86 144 -66 -54 -10
s:and the	118 -79 -73 -42 -14
s:anmeldung	87 -47 -80 -35 76
s:annulering	241 -144 -114 -94 260
s:antwoord	-266 293 -67 -33 -245
s:anyone	-275 -49 297 -47 -212
s:anyone going	-275 -49 297 -47 -212
s:application	-45 88 -77 -47 -225
s:april	11 48 -81 -46 6
s:april in	-89 123 -67 -47 -174
s:are	18 -20 0 -40 -104
s:are invited	-56 74 -45 -30 29
s:are registered	169 -89 -92 -43 -95
s:art	121 -78 -68 -51 -209
s:art _number	121 -78 -68 -51 -209
s:at	-120 59 64 -37 -116
s:at _house	-130 153 -60 -29 -82
s:at your	-157 -98 185 -60 -57
s:attend	72 -53 -61 -34 135
s:attendance	146 -61 -87 -33 126
s:attendee	-39 -38 -55 86 -144
s:attendee list	-39 -38 -55 86 -144
s:attendees	-267 -59 -97 302 -195
s:attendees list	-267 -59 -97 302 -195
s:automatic	-253 302 -75 -46 -243
s:automatic reply	-253 302 -75 -46 -243
s:automatisch	-266 293 -67 -33 -245
s:automatisch antwoord	-266 293 -67 -33 -245
s:avg	98 -66 -55 -50 -150
s:aw	70 -48 -61 -34 136
s:badges	49 -75 20 -114 -334
s:ben	-200 -50 -90 272 -30
s:ben je	-238 -53 -78 290 -147
s:bericht	-168 320 -123 -77 -34
s:bericht is	-191 277 -158 -100 -159
s:bericht niet	-197 244 -146 -66 -196
s:bericht via	183 -107 -115 -60 190
s:bestelling	-125 -104 198 -79 -169
s:bestelling _number	-125 -104 198 -79 -169
s:bevestig	-222 -175 -138 315 -114
s:bevestig uw	-222 -175 -138 315 -114
s:bevestiging	-56 29 6 -43 -64
s:bevestiging _event	4 41 -79 -40 -7
s:bezorgd	-241 228 -138 85 -228
s:bij	-191 38 189 -69 -215
s:bijdrage	115 -52 -87 -43 -189
s:bijeenkomst	164 -63 -166 -66 294
s:bijeenkomsten	-60 -69 78 -61 -162
s:blauwhelmen	-200 -72 207 -43 -160
s:board	99 -56 -58 -55 -251
s:booking	163 -73 -91 -60 -232
s:booking _number	173 -85 -109 -71 -122
s:by	116 -55 -74 -50 -176
s:call	180 -72 -136 -52 -2
s:can	134 -98 -103 -53 224
s:cancellation	125 -117 -94 -50 153
s:cet	117 -77 -95 -40 22
s:cet _house	103 -62 -97 -37 93
s:chance	-291 -107 311 -47 -243
s:change	194 -169 -90 -60 250
s:city	3 49 -88 -44 -103
s:civil-military	85 -61 -47 -29 -87
s:class	132 -83 -96 -39 95
s:come	146 -112 -92 -50 -48
s:coming	-49 121 -84 -36 13
s:coming up	-49 121 -84 -36 13
s:comment	-149 -76 169 -53 -285
s:confirm	-48 -140 -75 137 -150
s:confirmation	-24 7 6 -42 -20
s:confirmation _event	47 9 -76 -42 -3
s:coordination	88 -54 -65 -27 -111
s:corinne	-156 -49 158 -30 -89
s:corinne quick	-156 -49 158 -30 -89
s:could	-34 80 -79 -31 -102
s:could not	-79 96 -47 -26 -56
s:credits	160 -80 -134 -55 -319
s:data	53 8 -77 -37 -120
s:data voor	13 39 -81 -28 69
s:dates	15 79 -98 -41 103
s:dates for	-7 95 -86 -44 0
s:day	-158 -70 181 -59 -9
s:de	36 -34 5 -47 -28
s:de _number	115 -52 -87 -43 -189
s:de agenda	8 45 -105 -46 155
s:de lijst	70 -28 -63 -41 89
s:dec	116 -99 -46 -50 200
s:dec _event	-41 -165 105 -122 106
s:dec _number	152 -86 -131 -48 -23
s:december	7 5 -9 -35 75
s:december _event	51 -14 -55 -40 134
s:december _number	199 -70 -107 -61 -4
s:december online	81 -55 -77 -42 29
s:december vredesmissies	-48 93 -71 -30 37
s:declined	252 -163 -152 -78 477
s:declined _event	252 -163 -152 -78 477
s:deelname	24 -91 -103 126 264
s:deelnemers	-51 -77 98 -63 -28
s:deelnemerslijst	186 -116 -97 -82 34
s:deelnemerslijst _number	184 -130 -111 -90 -50
s:delegatie	153 -68 -140 -37 230
s:delegation	184 -79 -122 -59 310
s:delivery	-196 240 -91 -51 -168
s:delivery status	-130 154 -51 -47 -98
s:den	-67 -54 80 -40 32
s:den haag	-67 -54 80 -40 32
s:details	-94 113 -55 -36 -95
s:deze	-72 16 104 -49 9
s:deze winter	13 39 -81 -28 69
s:dezember	87 -47 -80 -35 76
s:dhr	131 -77 -93 -49 222
s:diary	-7 95 -86 -44 0
s:did	130 -76 -96 -48 161
s:discussion	40 32 -78 -39 176
s:discussion _number	69 -21 -93 -40 175
s:discussion peacekeepers	-86 144 -66 -54 -10
s:do	125 -67 -83 -47 -29
s:do _number	117 -78 -105 -51 3
s:doet	134 -79 -125 -74 205
s:donderdag	10 -107 68 -52 276
s:donderdag _number	-97 -71 139 -52 61
s:dr	88 -46 -59 -45 -150
s:draaiboek	156 -85 -102 -50 -254
s:draaiboek _number	156 -85 -102 -50 -254
s:drie	26 30 -84 -29 85
s:drie data	13 39 -81 -28 69
s:e	115 -52 -87 -43 -189
s:e-mail	68 1 -85 -51 221
s:e-mail address	146 -71 -98 -42 201
s:een	-240 -127 316 -76 67
s:en	-49 40 33 -45 9
s:en _number	-81 -68 128 -90 -51
s:en humanitaire	-48 93 -71 -30 37
s:er	-76 -66 114 -65 -231
s:even	-139 -49 140 -43 127
s:evenement	-304 -128 370 -74 -236
s:event	-133 -60 181 -43 -98
s:event would	72 -53 -61 -34 135
s:events	140 -41 -132 -33 -1
s:factuur	146 -88 -65 -57 -260
s:factuur _number	135 -99 -45 -63 -110
s:failure	-206 242 -84 -42 -168
s:februari	73 -55 -56 -40 -234
s:for	-51 -15 72 -24 64
s:for _event	-16 -89 102 -41 -17
s:for _number	137 -97 -98 -51 146
s:for details	-94 113 -55 -36 -95
s:for our	124 -37 -115 -54 -45
s:for past	-79 96 -47 -26 -56
s:for the	211 -93 -114 -55 178
s:for your	-159 54 32 129 -82
s:form	282 -160 -126 -90 357
s:form _event	229 -138 -136 -111 250
s:forum	-100 -41 -75 164 -185
s:forum on	-157 -46 -66 204 -170
s:from	59 -9 -77 -38 -50
s:from _event	103 -49 -82 -41 -120
s:from the	98 -66 -69 -37 40
s:fw	139 -111 -81 -45 279
s:fw _event	85 -86 -64 -48 203
s:fwd	210 -137 -105 -44 392
s:fwd _event	248 -154 -121 -48 326
s:gastcollege	164 -59 -154 -38 -169
s:gdpr	123 -79 -74 -50 -197
s:geaccepteerd	178 -159 -111 -68 -459
s:geaccepteerd _event	178 -159 -111 -68 -459
s:gegevens	-41 -98 -133 170 -349
s:geopend	4 26 -75 -37 116
s:geweigerd	173 -158 -94 -62 418
s:geweigerd _event	173 -158 -94 -62 418
s:goes	87 -49 -72 -35 -78
s:goes where	87 -49 -72 -35 -78
s:going	-275 -49 297 -47 -212
s:gratis	-230 -64 255 -85 -170
s:gratis toegangsbewijs	-230 -64 255 -85 -170
s:groep	135 -62 -132 -39 39
s:group	70 -44 -63 -37 -106
s:haag	-67 -54 80 -40 32
s:hague	-106 -104 155 -59 134
s:have	-184 218 -74 -46 -113
s:have received	-184 218 -74 -46 -113
s:heat	58 9 -98 -46 -17
s:heat _event	198 -137 -142 -52 243
s:heat in	3 49 -88 -44 -103
s:heeft	-393 -143 446 -97 -343
s:herinnering	135 -99 -45 -63 -110
s:herinnering factuur	135 -99 -45 -63 -110
s:het	106 -69 -66 -45 186
s:het _event	105 -83 -60 -43 317
s:hitte	116 -61 -112 -42 233
s:hotel	91 -34 -81 -47 -94
s:hours	-88 113 -50 -32 -54
s:hulp	-48 93 -71 -30 37
s:humanitaire	-48 93 -71 -30 37
s:humanitaire hulp	-48 93 -71 -30 37
s:i	74 -46 -59 -29 141
s:iets	183 -77 -132 -74 -11
s:ik	195 -88 -180 -40 225
s:in	-67 64 38 -48 -113
s:in _event	53 -67 3 -43 -109
s:in december	-108 -99 158 -54 113
s:in januari	182 -67 -127 -44 -21
s:in january	-115 175 -91 -41 -9
s:in the	-40 18 6 -48 -14
s:in utrecht	72 -53 -76 -46 177
s:in zwolle	-89 123 -67 -47 -174
s:inschrijven	84 -50 -93 -39 254
s:inschrijving	18 -55 20 -51 76
s:inschrijving _event	156 -99 -92 -82 221
s:inschrijving geopend	4 26 -75 -37 116
s:instead	100 -42 -113 -42 121
s:intern	87 -49 -79 -34 149
s:internship	61 -35 -48 -34 -271
s:interview	123 -66 -76 -57 -221
s:interview request	126 -64 -65 -62 -223
s:invitation	15 -73 -84 136 -88
s:invitation _event	110 -68 -71 -39 94
s:invitation to	-17 -97 -106 170 -133
s:invited	-56 74 -45 -30 29
s:invited _event	-91 109 -50 -30 116
s:invoice	181 -109 -81 -86 -199
s:invoice _number	181 -109 -81 -86 -199
s:is	-287 201 159 6 -262
s:is coming	-130 153 -60 -29 -82
s:is ontvangen	-149 19 149 -64 -76
s:is open	-62 116 -87 -43 82
s:it	130 -76 -96 -48 161
s:jan	122 -92 -93 -49 -212
s:jan _number	133 -114 -102 -55 -204
s:januari	61 -51 -9 -48 57
s:january	7 66 -70 -40 61
s:january _event	59 -51 -54 -39 -175
s:january _number	-45 71 -55 -37 15
s:january utrecht	183 -178 -75 -48 332
s:je	-122 -26 96 12 -72
s:je aanmelding	120 -73 -85 -41 -72
s:je agenda	13 39 -81 -28 69
s:je bericht	-102 142 -108 -60 79
s:je evenement	-309 -74 328 -66 -285
s:je staat	70 -28 -63 -41 89
s:jobs	-63 -77 88 -44 -10
s:join	-7 37 -62 -32 136
s:join us	-7 37 -62 -32 136
s:jouw	-72 -95 134 -69 -263
s:jullie	-29 -44 95 -73 -111
s:kaarten	-192 -112 248 -56 87
s:kinderdijk	-168 -59 183 -48 -220
s:klas	172 -51 -163 -36 -128
s:kon	-144 21 -47 136 -117
s:kon niet	-144 21 -47 136 -117
s:kuno-platform	-283 -58 -133 375 -173
s:kuno-platform nl	-283 -58 -133 375 -173
s:last	-291 -107 311 -47 -243
s:last chance	-291 -107 311 -47 -243
s:leersessie	63 -1 -116 -52 236
s:leersessie _number	89 -22 -119 -55 234
s:leersessie lokalisatie	-22 41 -98 -54 84
s:letter	194 -97 -93 -80 -283
s:lezing	128 -53 -129 -42 245
s:lezing _number	128 -53 -129 -42 245
s:lijst	83 -33 -71 -41 46
s:lijst _event	83 -33 -71 -41 46
s:lijstje	240 -161 -204 -133 112
s:like	72 -53 -61 -34 135
s:like to	72 -53 -61 -34 135
s:link	115 -81 -202 57 437
s:list	-199 -45 -77 304 -169
s:list _event	-158 -54 -86 200 -187
s:list for	112 -32 -59 -99 -200
s:livestream	159 -60 -109 -39 -261
s:livestream _number	159 -60 -109 -39 -261
s:lokalisatie	-22 41 -98 -54 84
s:lokalisatie _number	-22 41 -98 -54 84
s:lunch	130 -73 -90 -43 15
s:lunch _number	95 -59 -80 -42 -98
s:maart	97 -28 -97 -50 106
s:maart _event	27 12 -86 -48 109
s:mail	-225 225 6 -40 -107
s:mail returned	-93 119 -62 -33 -75
s:mail see	-94 113 -55 -36 -95
s:mailbox	-164 -162 -130 263 -102
s:march	-71 134 -75 -48 62
s:march _event	-78 104 -68 -52 -6
s:march heat	-158 175 -68 -40 61
s:may	147 -112 -81 -46 151
s:me	286 -135 -212 -56 229
s:mee	-88 -76 94 -46 72
s:meer	-170 -149 250 -89 -229
s:meet	57 -26 -75 -17 -25
s:meet _event	57 -26 -75 -17 -25
s:meeting	-8 -71 55 -43 -102
s:mei	99 -66 -82 -43 -10
s:mei _event	76 -66 -58 -42 176
s:message	-110 175 -85 -44 103
s:message for	-79 96 -47 -26 -56
s:met	60 -7 -94 -46 237
s:met _event	27 12 -86 -48 109
s:middag	115 -72 -96 -48 15
s:mijn	7 -58 43 -47 -168
s:mijn bijdrage	115 -52 -87 -43 -189
s:mijn gegevens	166 -84 -76 -86 -260
s:minutes	132 -63 -87 -49 -253
s:molens	-179 -75 200 -47 -34
s:more	-33 -66 85 -49 -211
s:mr	106 -66 -68 -46 137
s:ms	158 -100 -65 -61 -92
s:my	36 24 -72 -40 -46
s:my data	153 -105 -72 -59 -243
s:my mail	-131 169 -93 -55 34
s:naar	-414 -41 420 -38 -326
s:naar den	-158 -25 154 -29 -90
s:new	-186 -73 251 -46 -206
s:new e-mail	146 -71 -98 -42 201
s:next	-124 -50 147 -48 -7
s:next event	-160 -66 182 -61 -69
s:niet	-185 247 -108 17 -83
s:niet bezorgd	-241 228 -138 85 -228
s:nieuw	195 -110 -118 -68 206
s:nieuw bericht	183 -107 -115 -60 190
s:nieuwe	-113 -83 197 -100 -292
s:niveau	108 -67 -99 -43 -265
s:nl	-283 -58 -133 375 -173
s:no	269 -162 -179 -58 161
s:no more	113 -68 -83 -44 -203
s:nog	-308 -56 321 -43 -159
s:not	19 43 -75 -46 142
s:not send	-79 96 -47 -26 -56
s:notification	-130 154 -51 -47 -98
s:notification failure	-55 64 -32 -32 -35
s:of	24 1 -50 -30 -58
s:of _event	24 9 -66 -38 22
s:of aid	120 -74 -116 11 56
s:of december	43 -37 -31 -25 181
s:of office	-249 261 -59 -35 -220
s:of the	69 -33 -55 -21 -118
s:of us	157 -118 -92 -37 229
s:of your	-156 -45 178 -50 -214
s:offer	191 -71 -132 -51 -231
s:offerte	126 -64 -125 -40 -233
s:office	-249 261 -59 -35 -220
s:oktober	158 -87 -116 -78 -28
s:on	-28 53 -64 10 -109
s:on _event	-149 192 -80 -2 -55
s:on _number	127 -81 -61 -41 -29
s:on civil-military	85 -61 -47 -29 -87
s:on peace	-104 -55 -89 188 -235
s:on the	140 -56 -109 -47 85
s:on thursday	147 -88 -102 -39 -122
s:onbestelbaar	-204 247 -69 -78 -174
s:onbestelbaar _event	-106 148 -76 -58 -101
s:onder	-193 -76 200 -38 -116
s:onderhandelen	45 -23 -39 -46 128
s:onderhandelen _number	22 53 -76 -46 46
s:one	-15 -41 38 -48 123
s:online	109 -67 -76 -43 231
s:online _event	208 -173 -79 -53 374
s:online from	-7 37 -62 -32 136
s:ons	-31 94 -102 -40 134
s:ontvangen	-28 89 7 -57 18
s:ontvangstbevestiging	-170 229 -90 -63 -100
s:onze	185 -56 -156 -54 -178
s:op	-93 -49 82 112 -79
s:op _number	-164 -91 100 189 -270
s:op de	72 -29 -60 -41 62
s:open	-21 98 -85 -52 -89
s:open sollicitatie	154 -86 -85 -73 -226
s:opening	205 -101 -110 -74 -184
s:opgave	246 -146 -225 -121 366
s:optie	252 -88 -187 -79 -151
s:order	33 -63 34 -59 -352
s:order _number	26 -69 45 -67 -320
s:our	171 -78 -106 -46 56
s:our delegation	195 -94 -131 -54 279
s:out	-249 261 -59 -35 -220
s:out of	-249 261 -59 -35 -220
s:over	-68 -53 0 92 133
s:over _number	114 -71 -117 -58 209
s:paneldiscussie	150 -69 -131 -50 262
s:paneldiscussie _number	64 -43 -67 -36 200
s:parking	125 -72 -100 -37 -243
s:participants	145 -80 -101 -53 290
s:participants _event	95 -63 -77 -51 162
s:participation	-36 -57 67 -47 214
s:past	54 -23 -64 -34 13
s:past _number	-79 96 -47 -26 -56
s:past for	98 -66 -69 -37 40
s:peace	-104 -55 -89 188 -235
s:peacekeepers	-86 144 -66 -54 -10
s:peacekeepers and	-86 144 -66 -54 -10
s:person	134 -66 -98 -47 256
s:plaats	101 -41 -98 -38 264
s:place	116 -75 -59 -38 -1
s:place on	116 -75 -59 -38 -1
s:places	162 -60 -115 -47 120
s:please	281 -149 -226 -52 57
s:podcast	125 -51 -115 -39 2
s:question	-42 -57 79 -36 -21
s:question about	-58 -59 99 -38 -14
s:quick	-253 -38 270 -35 -183
s:quick question	-230 -41 239 -31 -155
s:rd	98 -54 -62 -48 -5
s:re	75 -25 -73 -35 24
s:re _event	-13 59 -66 -20 79
s:re _house	168 -102 -90 -38 265
s:re _number	160 -95 -105 -53 79
s:re bevestiging	75 -19 -83 -41 27
s:re call	172 -65 -149 -58 163
s:re confirmation	71 -16 -78 -41 9
s:re de	8 45 -105 -46 155
s:re invitation	110 -68 -71 -39 94
s:re je	119 -80 -77 -41 9
s:re join	-7 37 -62 -32 136
s:re leersessie	238 -183 -119 -45 246
s:re online	188 -143 -75 -58 323
s:re question	137 -67 -142 -55 238
s:re re	43 -83 12 -61 110
s:re reminder	146 -129 -66 -41 -148
s:re spreker	134 -52 -128 -39 -230
s:re uitnodiging	11 48 -82 -36 200
s:re vraag	184 -110 -146 -74 245
s:re what	-130 153 -60 -29 -82
s:re which	72 -53 -61 -34 135
s:re who	87 -39 -71 -32 -255
s:re you	24 -2 -61 -35 -38
s:re your	150 -98 -80 -43 17
s:re zaterdag	80 -74 -68 -50 143
s:received	-96 183 -74 -48 48
s:received your	-184 218 -74 -46 -113
s:reception	98 -53 -77 -35 -238
s:recording	-86 -98 138 -48 -82
s:register	-49 -118 116 -56 128
s:register for	-183 -73 221 -56 -176
s:registered	65 -90 34 -45 -104
s:registered _event	120 -92 -67 -37 -81
s:registration	130 -50 -118 3 228
s:registration _event	173 -77 -103 -49 -23
s:registration for	191 -88 -193 -55 44
s:registration form	229 -138 -136 -111 250
s:registration is	-62 116 -87 -43 82
s:registrations	89 -68 -50 -45 84
s:relief	-126 -75 159 -59 -114
s:reminder	146 -129 -66 -41 -148
s:reminder _event	146 -129 -66 -41 -148
s:reply	-253 302 -75 -46 -243
s:reply _event	-215 231 -65 -44 -202
s:req	-170 166 -56 -38 -126
s:req _number	-170 166 -56 -38 -126
s:request	-2 72 -51 -38 -81
s:required	-164 -126 -121 263 -90
s:reservation	216 -62 -155 -77 -27
s:returned	-143 182 -61 -39 -129
s:returned mail	-203 233 -62 -53 -183
s:returned to	-93 119 -62 -33 -75
s:room	238 -56 -152 -86 -111
s:salt	126 -65 -116 -47 160
s:salt and	126 -65 -116 -47 160
s:schrijf	-158 -74 208 -91 -181
s:seat	-36 -90 116 -48 150
s:seat at	-174 -74 194 -50 -58
s:see	-94 113 -55 -36 -95
s:see transcript	-94 113 -55 -36 -95
s:send	-79 96 -47 -26 -56
s:send message	-79 96 -47 -26 -56
s:sender	-93 119 -62 -33 -75
s:sessie	267 -115 -233 -106 310
s:sessions	196 -88 -174 -59 273
s:sign	107 -54 -102 -31 176
s:sign up	107 -54 -102 -31 176
s:slides	163 -111 -131 -61 28
s:sollicitatie	190 -103 -90 -70 -298
s:someone	160 -101 -141 -62 251
s:sorry	141 -96 -125 -65 129
s:speaking	150 -63 -100 -68 -226
s:spreker	134 -52 -128 -39 -230
s:spring	97 -68 -84 -47 193
s:staat	70 -28 -63 -41 89
s:staat op	70 -28 -63 -41 89
s:stageplek	73 -55 -56 -40 -234
s:statement	126 -61 -82 -40 -202
s:status	-130 154 -51 -47 -98
s:status notification	-130 154 -51 -47 -98
s:substitute	71 -62 -62 -34 110
s:swap	121 -63 -86 -41 179
s:talk	96 -46 -69 -48 -277
s:te	-128 139 -72 -42 -79
s:team	-62 -65 99 -55 -122
s:tenth	62 -38 -41 -17 184
s:th	-61 -44 -94 137 123
s:thank	-122 174 -113 -72 -246
s:thank you	-122 174 -113 -72 -246
s:the	47 -54 -1 -41 51
s:the _event	28 -42 4 -40 -49
s:the _number	144 -50 -86 -69 117
s:the hague	-106 -104 155 -59 134
s:the past	98 -66 -69 -37 40
s:the tenth	62 -38 -41 -17 184
s:thesis	90 -57 -67 -35 -153
s:things	39 31 -99 -40 77
s:things coming	39 31 -99 -40 77
s:this	-119 28 141 -45 -39
s:this week	-328 -116 355 -57 -322
s:this winter	4 86 -93 -42 89
s:three	14 93 -94 -40 126
s:three dates	4 86 -93 -42 89
s:three things	39 31 -99 -40 77
s:thu	136 -102 -99 -43 -280
s:thu _number	136 -102 -99 -43 -280
s:thursday	141 -82 -101 -40 -86
s:thursday _number	146 -129 -66 -41 -148
s:ticket	-113 -91 210 -73 -157
s:to	-18 -10 -22 -6 -127
s:to _event	103 -49 -82 -41 -120
s:to attend	72 -53 -61 -34 135
s:to sender	-93 119 -62 -33 -75
s:to the	-9 -66 61 -49 15
s:toch	89 -42 -76 -36 222
s:toegangsbewijs	-230 -64 255 -85 -170
s:transcript	-94 113 -55 -36 -95
s:transcript for	-94 113 -55 -36 -95
s:travel	72 -39 -52 -43 -257
s:two	122 -51 -108 -41 176
s:u	20 -87 30 -57 8
s:uitnodiging	61 21 -92 -38 53
s:uitnodiging _event	61 5 -115 -40 237
s:uitnodiging _number	-48 93 -71 -30 37
s:uitnodiging paneldiscussie	42 -39 -59 -38 193
s:undeliverable	-164 210 -112 -51 -187
s:undelivered	-114 143 -59 -36 -98
s:undelivered mail	-93 119 -62 -33 -75
s:up	14 80 -107 -39 214
s:up at	-130 153 -60 -29 -82
s:update	39 31 -99 -40 77
s:update three	39 31 -99 -40 77
s:us	-32 113 -74 -39 216
s:us online	-7 37 -62 -32 136
s:utrecht	107 -42 -85 -45 217
s:utrecht _number	-32 65 -64 -41 24
s:uw	-318 75 47 387 -238
s:uw bericht	-191 277 -158 -100 -159
s:van	-58 -24 77 -49 -3
s:van _house	8 45 -105 -46 155
s:van _number	-125 -63 143 -61 -316
s:van de	164 -64 -156 -55 -181
s:verslag	141 -73 -95 -54 34
s:vervanging	69 -48 -65 -38 81
s:via	186 -98 -117 -68 195
s:visa	95 -54 -77 -43 -75
s:voor	-25 -50 81 -50 -128
s:voor _event	110 -82 -102 -46 -220
s:voor _number	-83 -69 118 -89 48
s:voor de	-81 -86 122 -51 -81
s:voor je	13 39 -81 -28 69
s:voorjaar	99 -71 -81 -44 197
s:voorjaar spring	99 -71 -81 -44 197
s:vorige	-117 -55 129 -28 75
s:vraag	116 13 -131 -61 -68
s:vraag over	131 -76 -124 -72 147
s:vraagje	-60 -47 -138 174 188
s:vredesmissies	-66 65 17 -39 69
s:vredesmissies en	-95 77 41 -39 6
s:waar	-113 -47 118 -49 -8
s:waiting	-86 -60 149 -84 -205
s:wanted	-80 -60 134 -59 -253
s:warning	-88 113 -50 -32 -54
s:warning could	-79 96 -47 -26 -56
s:was	20 13 -65 -51 114
s:we	-276 214 124 -44 -129
s:we have	-184 218 -74 -46 -113
s:week	-322 -110 382 -66 -239
s:what	-104 140 -61 -36 -132
s:what is	-130 153 -60 -29 -82
s:where	84 -48 -69 -34 -54
s:which	72 -53 -61 -34 135
s:which event	72 -53 -61 -34 135
s:who	0 -61 41 -41 -191
s:who goes	87 -49 -72 -35 -78
s:wie	-30 -60 70 -60 -116
s:winter	-35 69 -12 -39 60
s:winter drie	13 39 -81 -28 69
s:winter three	4 86 -93 -42 89
s:wissel	86 -47 -80 -40 172
s:with	-6 -13 -30 11 14
s:with _event	-19 -12 -22 15 27
s:worden	-144 21 -47 136 -117
s:workers	-86 144 -66 -54 -10
s:workshop	-84 -88 134 -52 -109
s:would	72 -53 -61 -34 135
s:would you	72 -53 -61 -34 135
s:you	33 23 -59 -40 -125
s:you are	68 -17 -72 -37 -86
s:you like	72 -53 -61 -34 135
s:your	-78 -25 78 32 -121
s:your _event	-95 -40 127 -54 -175
s:your diary	-7 95 -86 -44 0
s:your event	-189 -61 200 -46 -132
s:your mailbox	-164 -162 -130 263 -102
s:your message	23 45 -124 -63 256
s:your place	116 -75 -59 -38 -1
s:your question	172 -86 -144 -41 57
s:your registration	122 -69 -86 -47 -120
s:your request	-97 143 -81 -43 -72
s:zaak	-121 193 -139 -53 -83
s:zaak _number	-121 193 -139 -53 -83
s:zaterdag	76 -66 -58 -42 176
s:zaterdag _number	76 -66 -58 -42 176
s:zoom	170 -89 -131 -70 377
s:zoomlink	131 -83 -126 -48 -231
s:zwolle	-62 103 -68 -47 -175
s:zwolle _event	-89 123 -67 -47 -174
w:'s	175 -55 -136 -43 104
w:'s ochtends	191 -71 -158 -47 60
w:'t	142 -108 -106 -43 192
w:_address	-28 108 -67 -34 154
w:_address _number	-66 -32 61 -51 56
w:_address and	149 -69 -93 -39 296
w:_address because	-55 64 -32 -32 -35
w:_address deferred	-56 69 -36 -26 -36
w:_address en	168 -64 -120 -45 266
w:_address from	-116 168 -122 -49 -36
w:_address gaat	132 -89 -87 -44 242
w:_address geen	201 -102 -168 -54 210
w:_address has	-160 -13 171 -48 -218
w:_address het	-180 213 -73 -51 -141
w:_address host	-65 71 -32 -21 -48
w:_address i	87 -55 -61 -34 127
w:_address in	134 -83 -139 -42 252
w:_address is	-212 261 -98 -103 -186
w:_address kan	-128 150 -61 -53 -103
w:_address met	156 -50 -137 -54 -40
w:_address on	5 56 -69 -69 49
w:_address online	105 -82 -90 -37 239
w:_address op	121 -65 -88 -47 175
w:_address reason	-94 113 -55 -36 -95
w:_address the	-31 116 -63 -39 49
w:_address this	-277 303 -58 -38 -246
w:_address volgt	150 -96 -99 -37 241
w:_address voor	201 -76 -131 -55 292
w:_address will	180 -107 -102 -47 278
w:_address would	63 -56 -47 -28 169
w:_address your	-226 42 -113 241 -182
w:_event	27 -50 17 -23 74
w:_event _event	12 -27 15 -22 137
w:_event _number	45 26 -55 -18 223
w:_event about	110 -56 -85 -35 286
w:_event adviser	-157 -76 172 -36 -154
w:_event am	87 -47 -80 -35 76
w:_event and	26 -63 -9 7 -120
w:_event at	119 -60 -78 -38 -93
w:_event be	134 -78 -93 -47 -103
w:_event but	116 -65 -87 -43 205
w:_event city	119 -76 -74 -47 132
w:_event could	106 -56 -56 -46 50
w:_event day	109 -59 -80 -45 282
w:_event discussion	125 -46 -87 -46 91
w:_event en	191 -152 -82 -28 161
w:_event follows	-56 69 -36 -26 -36
w:_event for	109 -41 -105 -34 82
w:_event from	140 -76 -91 -44 54
w:_event full	190 -85 -104 -73 182
w:_event heat	119 -76 -74 -47 132
w:_event i	205 -103 -95 -42 321
w:_event if	115 -78 -57 -36 -109
w:_event ik	-3 -56 36 -49 50
w:_event in	38 -33 -20 -38 175
w:_event is	-18 -72 47 -46 -295
w:_event it	153 -67 -117 -42 246
w:_event lokalisering	212 -115 -105 -79 242
w:_event maar	141 -70 -99 -56 55
w:_event meet	-109 17 119 23 40
w:_event met	142 -88 -133 -41 172
w:_event mijn	156 -81 -121 -42 -152
w:_event my	106 -67 -67 -45 259
w:_event of	119 -75 -53 -42 8
w:_event on	-47 -31 90 -40 127
w:_event onderhandelen	-193 19 193 -41 -127
w:_event op	143 -68 -113 -47 235
w:_event over	163 -73 -119 -57 286
w:_event please	85 -66 -54 -31 128
w:_event sessions	63 -43 -47 -38 -216
w:_event sign	-255 -93 266 -59 -249
w:_event te	183 -104 -109 -70 230
w:_event the	-197 -65 98 166 -12
w:_event thing	87 -43 -88 -32 251
w:_event to	-72 -14 90 -42 43
w:_event utrecht	-82 -86 -206 246 67
w:_event van	-119 -61 185 -52 -38
w:_event voor	157 -86 -123 -66 -118
w:_event we	113 -61 -89 -43 -72
w:_event wil	109 -51 -77 -47 -21
w:_event will	137 -96 -116 -55 271
w:_event with	-43 -70 23 86 4
w:_event would	79 -35 -68 -36 -60
w:_event you	-71 -73 118 -57 97
w:_house	15 -63 39 -30 -53
w:_house _event	-237 -55 262 -46 -353
w:_house _number	-86 -86 33 125 -250
w:_house before	131 -70 -83 -42 -274
w:_house colleagues	142 -68 -71 -42 61
w:_house for	108 -54 -75 -37 -76
w:_house graag	120 -42 -107 -42 52
w:_house helaas	134 -63 -101 -41 287
w:_house hierbij	131 -47 -163 -39 164
w:_house i	42 -62 1 -41 90
w:_house i'm	121 -83 -63 -36 98
w:_house ik	140 -76 -96 -42 135
w:_house in	-267 -53 291 -42 -186
w:_house is	151 -80 -98 -44 -371
w:_house mijn	118 -56 -100 -43 -46
w:_house my	105 -54 -83 -39 307
w:_house on	198 -114 -63 -49 33
w:_house op	-53 -49 59 -45 -150
w:_house please	151 -62 -105 -56 111
w:_house sinds	213 -145 -100 -53 -228
w:_house team	37 -60 8 -34 50
w:_house thank	-106 -76 135 -42 -162
w:_house the	-138 -132 -82 234 58
w:_house to	107 -52 -67 -40 -100
w:_house voor	121 -51 -89 -41 1
w:_house voordat	159 -62 -138 -43 -241
w:_house wat	145 -84 -101 -52 -304
w:_house we	122 -55 -101 -43 109
w:_house wij	163 -48 -140 -47 -4
w:_house you	130 -69 -91 -41 241
w:_house your	-108 -80 167 -69 -187
w:_link	-328 -87 272 182 -253
w:_number	-60 22 31 8 -47
w:_number _address	151 -42 -205 -129 252
w:_number _event	113 -43 -119 -59 7
w:_number _number	-163 22 60 165 -171
w:_number am	-217 -108 275 -60 -139
w:_number and	75 -54 15 -52 -171
w:_number april	102 -101 6 -57 139
w:_number attendees	-47 -74 113 -60 -324
w:_number cet	122 -73 -83 -36 -280
w:_number contacts	-206 -54 -122 268 -198
w:_number dagen	-86 -57 -128 189 -105
w:_number days	-21 -19 -74 76 -226
w:_number de	-291 338 -159 -74 -329
w:_number dec	88 -68 -32 -50 28
w:_number december	-49 -18 71 -4 -47
w:_number decembre	282 -256 -49 -32 324
w:_number dezember	268 -244 -76 -36 339
w:_number e	134 -70 -95 -42 -291
w:_number en	193 -119 -95 -52 135
w:_number eur	160 -110 -77 -72 -107
w:_number euro	-268 -153 -121 445 -224
w:_number euros	139 -78 -79 -61 -249
w:_number februari	209 -49 -111 -106 -171
w:_number for	166 -59 -98 -82 -142
w:_number gdpr	101 -67 -48 -41 -116
w:_number hours	-223 -32 171 139 -156
w:_number i	61 -33 -52 -27 -107
w:_number in	76 -58 -24 -45 121
w:_number jan	95 -69 -79 -47 185
w:_number januari	-69 -33 118 -47 -1
w:_number january	-51 -5 27 18 29
w:_number korting	-178 -84 219 -49 -139
w:_number kuno-platform	-62 70 -33 -23 -46
w:_number maart	-55 -16 66 -57 -92
w:_number mailbox	-120 170 -57 -42 -132
w:_number march	-17 80 -36 -54 -13
w:_number may	206 -160 -126 -57 173
w:_number mei	-52 -74 116 -72 -12
w:_number minutes	1 -54 46 -52 -284
w:_number my	-82 155 -113 -52 -81
w:_number nov	74 -12 -62 -33 163
w:_number november	-291 372 -74 25 -296
w:_number of	44 -62 15 -40 134
w:_number off	-291 -107 311 -47 -243
w:_number oktober	-91 125 -52 -51 -9
w:_number online	157 -64 -118 -52 -249
w:_number personen	199 -66 -126 -61 -57
w:_number persons	168 -56 -95 -63 -185
w:_number please	229 -191 -105 -71 101
w:_number procent	-291 -78 298 -66 -222
w:_number programme	164 -127 -70 -84 -236
w:_number rd	30 -74 -63 63 293
w:_number said	-46 51 -29 -21 -38
w:_number so	150 -43 -102 -54 -212
w:_number studenten	97 -45 -77 -35 -148
w:_number sure	99 -51 -80 -32 221
w:_number th	102 -63 -73 -18 9
w:_number the	-6 73 -70 -56 -189
w:_number to	138 -42 -85 -52 33
w:_number tot	190 -74 -165 -75 -109
w:_number user	-111 136 -45 -30 -94
w:_number uur	-1 -85 77 5 -193
w:_number van	134 -60 -105 -68 113
w:_number verified	-174 -43 -66 217 -108
w:_number we	-7 84 -105 -69 -229
w:_number x	-202 -89 243 -57 -165
w:a	-33 42 -19 -11 -95
w:a _event	-77 -58 135 -47 -304
w:a _number	-127 -67 186 -39 -172
w:a board	87 -63 -52 -34 158
w:a certificate	179 -80 -132 -86 -240
w:a chance	-193 -38 120 125 -141
w:a colleague	24 -54 31 -46 -296
w:a conference	152 -88 -90 -59 -272
w:a copy	20 30 -50 -38 -52
w:a few	158 -61 -86 -53 -188
w:a free	-130 -41 -94 176 -200
w:a freelance	124 -48 -61 -45 243
w:a friend	121 -34 -127 -39 173
w:a hotel	-35 -45 67 -46 -17
w:a la	-230 295 -142 -71 -152
w:a little	-129 166 -67 -41 -132
w:a mail	-113 -79 136 -43 -132
w:a piece	161 -69 -129 -47 -224
w:a place	135 -67 -100 -45 240
w:a s	132 -65 -62 -41 165
w:a seat	103 -58 -68 -33 202
w:a short	75 -47 -58 -32 -28
w:a slot	-217 -28 235 -40 -194
w:a small	86 -59 -47 -39 -223
w:a warning	-88 113 -50 -32 -54
w:a wheelchair	74 -60 -53 -28 218
w:aan	-68 43 7 33 -25
w:aan _address	-178 287 -121 -84 -112
w:aan bij	-50 106 -109 -31 112
w:aan de	108 -33 -98 -8 45
w:aan en	-327 -77 330 -69 -302
w:aan het	-167 67 -93 149 -286
w:aan iemand	60 -61 -37 -37 143
w:aan in	93 -45 -78 -30 202
w:aan mij	92 -76 -64 -39 205
w:aan voor	110 -63 -28 -54 94
w:aangemeld	0 -74 19 -53 216
w:aangemeld voor	-31 -63 47 -55 181
w:aanmelden	-163 5 112 60 -278
w:aanmelden kan	317 -99 -205 -55 -234
w:aanmelden voor	-53 74 -70 -38 186
w:aanmelding	103 -13 -58 -56 75
w:aanmelding voor	64 -171 21 -56 8
w:aanmeldingen	-65 116 -91 -36 -228
w:aanpassen	-44 -64 102 -73 105
w:aantal	-5 -110 23 125 -226
w:aantal personen	-123 -131 97 155 -177
w:aanvulling	170 -93 -139 -53 304
w:aanwezig	38 -82 -91 94 -182
w:able	76 -19 -79 -46 144
w:able to	76 -19 -79 -46 144
w:about	101 -59 -59 -38 47
w:about _event	100 -55 -77 -36 61
w:about it	77 -41 -47 -29 -60
w:about me	118 -72 -60 -51 -258
w:about our	-75 -56 101 -63 -211
w:about the	143 -53 -92 -40 22
w:about your	82 -47 -71 -27 239
w:above	-97 143 -81 -43 -72
w:above this	-97 143 -81 -43 -72
w:accept	-81 156 -63 -50 105
w:accepted	134 -79 -98 -40 -87
w:access	-176 141 36 -34 -53
w:access and	-157 -76 172 -36 -154
w:access to	-247 252 -47 -26 -238
w:account	-133 166 -90 117 -91
w:account is	-164 248 -111 -87 -106
w:account that	-55 64 -32 -32 -35
w:account will	-164 -126 -121 263 -90
w:accra	82 -53 -43 -34 -32
w:acht	84 -47 -87 -56 50
w:achter	217 -117 -136 -41 24
w:achternaam	169 -92 -115 -65 211
w:acquiring	-174 -43 -66 217 -108
w:acquiring the	-174 -43 -66 217 -108
w:actie	-72 116 -81 -53 75
w:actors	51 -28 -39 -24 206
w:add	-34 -10 24 -40 116
w:add _house	126 -61 -82 -40 -202
w:add her	198 -167 -93 -51 256
w:add me	-116 -95 137 -37 15
w:add my	155 -120 -63 -38 279
w:address	-78 80 -31 10 -144
w:address and	-148 -64 -54 201 -99
w:address couldn't	-55 64 -32 -32 -35
w:address from	121 -101 -43 -36 190
w:address is	-113 112 92 -79 34
w:address not	-55 64 -32 -32 -35
w:addresses	-102 160 -79 -39 14
w:addresses had	-94 113 -55 -36 -95
w:administratie	146 -88 -65 -57 -260
w:administratie staat	135 -99 -45 -63 -110
w:adres	-97 119 -81 62 -70
w:adres van	-7 90 -96 -49 -191
w:advance	32 -61 -136 142 -201
w:adviser	-35 -66 98 -42 75
w:adviser _address	151 -76 -87 -37 167
w:advocacy	82 -61 -55 -45 -69
w:af	74 -79 55 -56 -253
w:af en	-145 -81 169 -78 -193
w:af voor	121 -63 -104 -43 -110
w:afgeleverd	-188 216 -89 -85 -171
w:afgeleverd bij	-107 130 -107 -62 -107
w:aflevering	152 -68 -139 -53 -16
w:afloop	141 -73 -95 -54 34
w:afmelden	-256 -71 326 -51 -227
w:afmelden voor	-175 -56 208 -53 26
w:afraid	-71 106 -45 -26 155
w:afraid i	-111 132 -56 -32 109
w:afspraak	-90 152 -78 -48 -104
w:after	43 18 -74 -43 25
w:after _number	-234 240 -67 -53 -207
w:after all	115 -86 -70 -42 253
w:after your	217 -73 -136 -63 -243
w:afternoon	112 -70 -67 -33 254
w:afternoon on	50 -29 -44 -24 101
w:afterwards	-78 -67 150 -56 -161
w:afwezig	-219 248 -78 -34 -182
w:afwezig tot	-194 204 -71 -37 -149
w:afzeggen	-42 153 -110 -65 -24
w:afzender	-182 244 -91 -71 -197
w:again	-230 121 157 -43 -109
w:agenda	-267 -89 330 -50 -335
w:agenda _number	-341 -90 341 -49 -307
w:agent	-231 70 -82 220 -181
w:ago	22 0 -54 -39 77
w:ago i	123 -88 -69 -53 157
w:ah	86 -75 -63 -39 166
w:ahead	-182 -90 202 -70 -102
w:aid	39 -36 2 -32 -37
w:aid _number	113 -72 -108 15 106
w:aid forum	-51 -37 88 -43 -122
w:aid workers	-77 47 44 -35 -42
w:akkoord	174 -102 -97 -59 -197
w:akkoord voor	194 -88 -105 -77 -149
w:al	-49 -33 118 -48 -143
w:al kunnen	-241 -59 261 -57 -198
w:ali	208 -117 -145 -70 9
w:all	54 -69 -33 5 145
w:all _number	-202 -73 224 -49 -120
w:all i	133 -78 -66 -41 228
w:all of	-8 41 -67 -41 150
w:all our	88 -52 -77 -34 143
w:all personal	101 -67 -48 -41 -116
w:all please	152 -116 -67 -37 162
w:all practical	88 -41 -46 -32 114
w:all the	89 -60 -62 -42 -58
w:alle	-40 -165 188 -67 -90
w:alle drie	226 -200 -128 -58 254
w:alle persoonsgegevens	81 -52 -49 -45 -101
w:allebei	209 -87 -180 -69 254
w:alleen	130 -59 -93 -45 165
w:alleen de	157 -61 -111 -52 195
w:allemaal	153 -67 -115 -40 240
w:allemaal dat	85 -65 -71 -41 169
w:allemaal ik	172 -77 -168 -49 223
w:allen	8 -53 23 -44 -43
w:allen voor	180 -92 -156 -44 -293
w:allergies	73 -71 -60 -33 -89
w:allergisch	102 -80 -67 -47 262
w:allergisch voor	90 -77 -63 -47 138
w:alles	167 -90 -90 -68 -244
w:allow	81 -37 -53 -34 -174
w:allow me	55 -29 -38 -21 169
w:allowed	108 -60 -72 -35 195
w:allowed to	157 -66 -108 -47 64
w:along	-175 -112 203 -43 -132
w:already	164 -70 -111 -48 -79
w:already on	191 -78 -152 -44 243
w:already registered	181 -77 -145 -65 -115
w:als	112 -84 -62 -4 -31
w:als deelnemer	103 -78 -65 -64 -103
w:als het	148 -62 -73 -64 -72
w:als ik	207 -185 -124 -68 259
w:als jij	112 -50 -95 -37 -268
w:also	125 -51 -84 -45 -18
w:alstublieft	176 -140 -74 -57 -46
w:altijd	40 72 -118 -47 -99
w:alvast	197 -117 -131 -56 134
w:alvast bedankt	216 -176 -134 -80 277
w:always	84 -63 -44 -24 -21
w:am	-16 30 -26 -24 123
w:am _number	268 -244 -76 -36 339
w:am a	-82 -78 -65 171 -120
w:am already	132 -93 -92 -57 249
w:am amsterdam	-302 -102 326 -55 -293
w:am i	121 -56 -104 -41 220
w:am in	-118 136 -62 -35 39
w:am looking	-24 -47 56 -41 -281
w:am on	-109 170 -90 -49 -75
w:am out	-151 158 -47 -31 -88
w:am still	179 -89 -109 -36 -7
w:am travelling	-259 267 -62 -41 -225
w:am very	151 -100 -80 -44 203
w:amman	-143 -67 185 -61 -51
w:among	-63 -57 31 76 67
w:among the	86 -57 -53 -33 181
w:amsterdam	-141 -66 213 -54 27
w:amsterdam is	163 -57 -150 -54 -79
w:an	27 13 -38 -46 -7
w:an error	228 -125 -113 -127 -70
w:an hour	96 -56 -82 -35 -231
w:an intern	161 -57 -92 -64 -106
w:an interview	100 -43 -93 -36 -82
w:an old	44 -25 -24 -14 177
w:an online	145 -71 -93 -50 279
w:and	-11 15 -28 -1 -88
w:and _event	-116 -63 116 36 -55
w:and _number	44 -72 70 -72 -212
w:and a	-45 -61 -84 128 -332
w:and aid	-77 47 44 -35 -42
w:and am	31 -74 13 -45 186
w:and can't	-1 101 -97 -50 22
w:and cancellations	100 -65 -58 -37 -170
w:and do	80 -41 -62 -36 -353
w:and does	104 -35 -94 -21 -82
w:and four	-111 -52 -92 189 61
w:and have	-140 -37 163 -42 -143
w:and i	76 -61 -35 -35 188
w:and i'll	-92 -76 9 155 -55
w:and i'm	-102 158 -87 -57 -27
w:and is	81 -18 -73 -38 -142
w:and let	57 -42 -35 -29 -113
w:and may	142 -72 -94 -45 -144
w:and me	145 -110 -120 -71 215
w:and my	128 -81 -59 -50 -193
w:and myself	123 -79 -65 -46 220
w:and noticed	-143 -59 -57 193 -188
w:and one	102 -33 -53 -59 -193
w:and our	95 -43 -76 -32 47
w:and tell	72 -30 -53 -60 13
w:and that	89 -45 -72 -30 123
w:and the	89 -68 -73 15 198
w:and two	-83 -74 112 -39 76
w:and we	42 -25 -34 -22 135
w:and who	116 -76 -63 -37 -278
w:and will	-153 209 -65 -41 -242
w:and with	149 -75 -64 -52 48
w:and won't	131 -79 -115 -58 185
w:and would	102 -53 -74 -34 -112
w:ander	91 -38 -72 -26 264
w:andere	133 -95 -78 -37 141
w:anders	123 -92 -86 -40 306
w:ankle	79 -75 -57 -33 238
w:announce	167 -92 -116 -61 42
w:announcement	44 -25 -24 -14 177
w:annual	89 -42 -58 -35 45
w:annuleer	-1 155 -127 -99 83
w:annuleren	-174 -103 170 124 -307
w:annuleren kan	135 -62 -104 -64 -129
w:another	153 -50 -92 -52 -159
w:answer	-132 61 -67 165 -349
w:answers	281 -186 -120 -54 159
w:antwoord	-327 176 152 123 -142
w:antwoord op	-152 75 131 -55 -90
w:antwoorden	-285 122 196 118 -261
w:antwoorden met	-136 110 -130 155 -213
w:any	36 -62 23 -36 -11
w:any more	182 -107 -119 -45 24
w:any time	-116 -66 145 -39 -191
w:anyone	-83 -45 101 -39 -219
w:anything	-135 201 -84 -44 -86
w:anything else	199 -74 -148 -57 320
w:anything urgent	-251 251 -44 -32 -209
w:apologies	121 -82 -77 -46 364
w:application	94 -50 -77 -36 -36
w:apply	-66 -47 79 -33 99
w:appreciated	98 -65 -83 -49 -244
w:april	114 -92 -10 -55 198
w:april and	81 -53 -69 -38 108
w:april in	166 -89 -142 -50 -26
w:are	-41 -8 35 -3 -133
w:are a	116 -48 -83 -36 37
w:are both	80 -60 -51 -30 184
w:are on	-143 -53 160 -48 -125
w:are registered	261 -79 -163 -63 -31
w:are still	84 -43 -81 -40 -12
w:are the	120 -55 -83 -40 -229
w:are you	-76 -50 105 -50 -193
w:around	122 -79 -71 -40 -159
w:around the	141 -106 -61 -43 -26
w:arrive	158 -60 -85 -47 -254
w:article	101 -67 -48 -41 -116
w:article _number	101 -67 -48 -41 -116
w:artikel	-91 -55 -118 163 -125
w:as	-19 -15 -19 40 -14
w:as a	74 -48 -34 -36 -1
w:as i'm	131 -113 -65 -36 -115
w:as in	114 -54 -114 -41 228
w:as of	-204 255 -81 -51 -173
w:as the	-61 -104 -82 168 -248
w:as to	130 -33 -107 -36 -18
w:as well	-33 -77 125 -50 92
w:ask	162 -74 -88 -51 -57
w:asked	77 -82 -46 -30 204
w:asked me	72 -91 -34 -24 201
w:assembly	97 -35 -87 -51 -228
w:at	17 -13 -12 -39 28
w:at _number	17 -60 35 -42 -291
w:at any	-116 -66 145 -39 -191
w:at clingendael	71 -45 -66 -26 270
w:at host	-76 93 -38 -27 -46
w:at kinderdijk	130 -76 -77 -44 131
w:at our	152 -116 -75 -29 -121
w:at the	61 -37 -38 -38 113
w:at your	150 -101 -130 -74 -46
w:attached	52 -9 -64 -43 -119
w:attached below	-65 71 -32 -21 -48
w:attached the	117 -65 -86 -62 1
w:attend	27 -70 46 -46 141
w:attend _event	148 -66 -102 -49 211
w:attend in	106 -49 -89 -34 56
w:attend the	119 -58 -99 -35 123
w:attend your	125 -53 -97 -42 257
w:attendance	-91 -80 128 -41 30
w:attendee	-69 -55 70 25 -82
w:attendee list	-42 -38 -55 94 -117
w:attendees	-198 -71 150 131 -142
w:attending	74 65 -236 -79 233
w:attention	-172 -40 163 -37 -116
w:audience	91 -74 -50 -32 114
w:automatisch	-249 -157 150 229 -242
w:available	-30 -67 88 -43 -340
w:available for	77 -53 -71 -39 -186
w:avg	94 -58 -46 -50 -122
w:avg verzoek	81 -52 -49 -45 -101
w:away	-46 60 -73 -44 156
w:baan	41 26 -149 -51 217
w:back	-127 196 -29 -38 -88
w:back in	-157 176 -63 -33 -153
w:back on	-142 138 74 -53 -59
w:back to	-110 135 -60 -31 -102
w:badge	103 -78 -53 -46 298
w:badges	-2 -52 67 -78 120
w:badges are	191 -61 -178 -90 154
w:bamako	97 -51 -70 -44 -124
w:bangui	-159 -72 196 -91 -155
w:bangui training	-159 -72 196 -91 -155
w:bank	120 -83 -89 -46 -15
w:bargain	126 -59 -106 -56 -110
w:bas	227 -97 -162 -54 138
w:be	38 -17 -67 16 -1
w:be a	53 -45 -39 -27 244
w:be able	152 -99 -82 -48 195
w:be at	81 -42 -54 -44 -216
w:be available	131 -65 -87 -50 -271
w:be cancelled	-259 -166 -104 406 -164
w:be confirmed	130 -64 -111 -33 -225
w:be delighted	99 -39 -66 -39 19
w:be delivered	-149 212 -74 -36 -144
w:be found	-192 226 -55 -54 -127
w:be glad	105 -59 -54 -35 -24
w:be grateful	66 -67 -39 -34 205
w:be honoured	145 -96 -63 -31 -126
w:be in	87 -47 -60 -34 307
w:be interested	-174 -43 -66 217 -108
w:be joining	95 -73 -61 -32 -42
w:be more	88 -53 -67 -41 186
w:be on	80 -42 -60 -34 185
w:be possible	125 -63 -84 -40 -95
w:be present	120 -63 -93 -41 68
w:be recorded	133 -83 -91 -50 -272
w:be represented	133 -73 -70 -35 230
w:be sitting	128 -57 -106 -40 225
w:be so	130 -33 -107 -36 -18
w:be there	114 -81 -63 -40 -46
w:be willing	90 -57 -67 -35 -153
w:beantwoorden	-8 137 -212 -52 -93
w:because	-216 46 178 50 -108
w:because the	-154 187 -93 -44 -142
w:because you	-226 -69 263 -72 -180
w:because your	-150 -121 122 148 -108
w:bedankt	-120 -28 107 -47 -197
w:bedankt voor	-225 51 185 -38 -89
w:bedrag	135 -99 -45 -63 -110
w:bedrag binnen	135 -99 -45 -63 -110
w:been	-31 31 -71 70 14
w:been called	99 -77 -65 -40 216
w:been moved	46 -36 -36 -30 213
w:been received	-97 143 -81 -43 -72
w:been registered	165 -79 -68 -75 -87
w:before	-98 -24 169 -45 -275
w:before _number	41 -69 62 -55 -272
w:before christmas	-78 -66 122 -48 88
w:before i	102 -67 -73 -34 -208
w:before the	102 -47 -71 -34 154
w:before we	150 -68 -104 -47 -247
w:beforehand	71 -42 -43 -27 -53
w:begin	207 -94 -173 -58 252
w:begint	194 -100 -147 -67 23
w:behalf	100 -60 -68 -38 210
w:behalf of	100 -60 -68 -38 210
w:behind	90 -44 -63 -46 87
w:beiden	168 -80 -124 -41 283
w:being	63 -1 -84 -41 189
w:being unclear	100 -73 -82 -40 164
w:bekijk	-348 -137 397 -85 -314
w:bel	-241 300 -124 -45 -36
w:bellen	-167 -66 -153 321 -237
w:below	-35 79 -13 -42 85
w:below _address	-65 71 -32 -21 -48
w:below the	148 -82 -74 -53 180
w:belt	-73 147 -116 -48 -312
w:ben	-30 97 -72 -25 -56
w:ben afwezig	-219 248 -78 -34 -182
w:ben allergisch	90 -77 -63 -47 138
w:ben die	79 -28 -89 -26 157
w:ben er	202 -124 -108 -43 -263
w:ben erbij	-144 -145 193 -60 -316
w:ben ik	-38 151 -102 -45 49
w:ben vanaf	-147 181 -76 -47 72
w:bent	-290 -71 179 208 -246
w:bereikbaar	-238 264 -77 -42 -196
w:bericht	-320 420 -37 -54 -203
w:bericht aan	-239 296 -87 -90 -197
w:bericht ik	132 -65 -62 -41 165
w:bericht kon	-119 144 -124 -60 -111
w:bericht tot	-217 242 -60 -33 -156
w:bericht uitnodiging	-122 186 -134 -46 -82
w:bericht wij	-77 115 -106 -70 -55
w:bericht wordt	-218 228 -61 -33 -184
w:berichtje	28 73 -89 -67 -135
w:beschouwen	188 -140 -69 -49 141
w:beslis	207 -126 -69 -57 -241
w:beslis ik	207 -126 -69 -57 -241
w:best	77 -34 -67 -36 -126
w:bestaat	-215 263 -109 -87 -204
w:bestand	236 -108 -132 -66 -431
w:bestanden	126 -98 -55 -63 -182
w:beste	55 -34 -38 -14 -25
w:beste _house	139 -64 -106 -41 54
w:beste afzender	-186 235 -97 -72 -210
w:beste allen	104 -38 -83 -41 294
w:beste collega's	286 -64 -177 -88 52
w:beste corinne	12 -102 79 -41 -225
w:beste gelieve	124 -46 -112 -51 183
w:beste klant	50 -104 -210 159 -171
w:beste mensen	116 -54 -88 -41 30
w:beste organisatie	139 -70 -89 -57 237
w:beste sietske	220 -110 -158 -66 -64
w:bestelling	-293 -98 319 -58 -235
w:bestuur	91 -46 -69 -37 94
w:betaal	-193 -172 -66 269 -136
w:betaald	174 -100 -105 -61 69
w:betaalpas	-217 -113 -216 326 -139
w:between	112 -57 -78 -35 -153
w:bevestig	-222 -175 -138 315 -114
w:bevestig uw	-222 -175 -138 315 -114
w:bevestigen	-210 -194 253 96 -217
w:bevestiging	63 23 -99 -41 309
w:bewaart	118 -87 -51 -57 -224
w:bewaart en	114 -95 -57 -56 -217
w:bezorgd	-168 197 -69 -66 -156
w:bezorging	-180 213 -73 -51 -141
w:bezorging aan	-180 213 -73 -51 -141
w:bezwaar	234 -110 -196 -106 -336
w:bij	-45 30 21 -34 -45
w:bij _address	-166 223 -141 -52 -164
w:bij _event	166 -60 -164 -50 -57
w:bij _house	-192 -80 206 -43 -271
w:bij de	186 -67 -140 -47 5
w:bij dezen	224 -138 -142 -45 274
w:bij een	-110 -58 147 -64 -279
w:bij het	67 9 -143 -39 286
w:bij jullie	125 -70 -113 -36 234
w:bij mij	-217 -65 259 -48 -408
w:bij mijn	129 -61 -71 -51 15
w:bij ons	-143 -75 85 170 -155
w:bij zijn	159 -103 -96 -32 314
w:bijeenkomst	99 -85 -17 -58 200
w:bijeenkomst van	123 -55 -101 -42 -10
w:bijeenkomsten	-42 26 39 -72 -323
w:bijgaand	119 -60 -124 -29 35
w:bijgaand de	119 -60 -124 -29 35
w:bijlage	-149 39 141 -54 0
w:bijlage vindt	166 -96 -81 -68 -28
w:bin	-235 277 -125 -76 -68
w:binnen	-155 195 -129 143 -178
w:binnen _number	-217 -86 -189 302 -102
w:binnen een	98 -66 -55 -50 -150
w:binnen tien	-77 122 -122 -58 -70
w:binnen twee	-219 277 -110 -66 -168
w:binnen vijf	-122 177 -116 -59 -68
w:binnenkort	199 -82 -146 -61 238
w:blauwe	158 -87 -76 -75 -251
w:blauwhelmen	89 -51 -74 -42 169
w:blauwhelmen en	89 -51 -74 -42 169
w:blij	145 -85 -108 -40 281
w:blij mee	145 -85 -108 -40 281
w:blijf	108 -62 -80 -43 126
w:blijft	191 -110 -121 -45 267
w:blijft staan	163 -81 -119 -45 240
w:blue	-85 -61 118 -31 10
w:blue helmets	-103 -81 132 -40 -46
w:blueline	207 -90 -188 -111 -126
w:board	98 -64 -66 -38 249
w:board meeting	91 -65 -82 -41 224
w:bonjour	70 19 -108 -46 68
w:bonjour goedendag	162 -95 -111 -68 -18
w:bonjour je	-47 119 -103 -43 -11
w:book	82 -58 -25 -44 -87
w:book a	-87 -21 102 -31 -84
w:book me	153 -71 -88 -49 -30
w:booked	149 -51 -86 -43 -86
w:booking	-4 -79 -108 161 -114
w:booking of	173 -85 -109 -71 -122
w:borrel	164 -57 -118 -47 -139
w:both	116 -65 -75 -39 101
w:both in	87 -54 -59 -30 188
w:both love	101 -68 -82 -28 177
w:both of	94 -43 -62 -38 2
w:both the	112 -64 -83 -50 151
w:breng	103 -39 -116 -39 114
w:bring	-13 -61 62 -38 -138
w:bring a	131 -65 -82 -37 -297
w:bringing	161 -56 -77 -58 210
w:broke	79 -75 -57 -33 238
w:broke my	79 -75 -57 -33 238
w:broodje	101 -66 -65 -43 181
w:browser	-178 -69 239 -68 -162
w:brussel	95 -59 -82 -34 169
w:brussels	126 -54 -72 -30 -224
w:brussels on	152 -116 -75 -29 -121
w:budget	1 -65 35 -39 158
w:bureau	-118 183 -166 -71 -84
w:burgwal	187 -59 -151 -54 -220
w:bus	249 -82 -240 -61 -351
w:busy	-66 -58 117 -57 -173
w:but	124 -72 -75 -38 196
w:but i	188 -131 -79 -48 226
w:but i'm	131 -70 -111 -46 183
w:but my	83 -63 -57 -26 182
w:but please	114 -59 -61 -39 185
w:but the	106 -53 -68 -38 244
w:button	18 -66 52 -45 202
w:button on	178 -75 -111 -63 109
w:by	12 22 -14 -44 -68
w:by _number	106 -57 -61 -35 -291
w:by friday	151 -62 -99 -41 -225
w:by monday	80 -56 -53 -30 -60
w:by our	-97 143 -81 -43 -72
w:by phone	126 -64 -65 -62 -223
w:by replying	-8 79 -77 -33 -195
w:c	-55 -117 -124 153 -253
w:cabaret	207 -75 -133 -62 -123
w:calendar	-196 111 109 -38 -360
w:call	-29 -14 22 -36 -312
w:call on	-127 -65 154 -36 -246
w:called	126 -75 -72 -44 263
w:came	127 -57 -78 -47 193
w:came through	55 -42 -35 -41 189
w:came up	152 -64 -113 -50 184
w:camera	230 -122 -149 -48 43
w:cameras	159 -60 -109 -39 -261
w:cameras and	159 -60 -109 -39 -261
w:can	-32 23 -50 58 -21
w:can be	-4 117 -119 -60 -16
w:can book	-78 -42 97 -38 -42
w:can i	33 -106 -59 69 -105
w:can make	136 -70 -75 -40 167
w:can register	-251 140 -104 279 -167
w:can you	138 -63 -89 -43 208
w:can't	-166 70 139 -46 1
w:can't attend	-244 -106 289 -112 -208
w:can't be	111 -83 -86 -41 134
w:can't get	88 -42 -73 -33 179
w:can't make	-68 -39 89 -31 5
w:can't wait	-261 225 87 -46 -257
w:cancel	-81 -10 129 -29 -105
w:cancel and	-139 -114 186 -65 -270
w:cancel it	225 -73 -117 -58 -199
w:cancel my	94 -77 -63 -34 305
w:cancel our	166 -76 -133 -43 -236
w:cancel your	-259 168 172 -83 -243
w:cancellation	211 -83 -103 -59 -164
w:cancellation free	166 -97 -98 -47 -103
w:cancellations	167 -72 -129 -61 -362
w:cancellations for	100 -65 -58 -37 -170
w:cancelled	-207 22 -82 316 -123
w:candidate	-94 116 -76 -49 57
w:cannot	176 -80 -127 -58 -175
w:captions	144 -86 -99 -46 285
w:case	64 13 -77 -36 -65
w:case i	138 -70 -77 -41 -229
w:cc	107 -85 -68 -37 -105
w:centre	142 -44 -103 -58 -268
w:certificate	163 -72 -113 -67 -189
w:cet	122 -73 -83 -36 -280
w:chair	91 -58 -57 -41 -53
w:chairs	153 -76 -117 -49 -174
w:chance	-164 -41 103 108 -19
w:chance to	-193 -38 120 125 -141
w:change	-179 -63 255 -45 36
w:change the	-80 -76 126 -55 -192
w:change your	-287 -84 319 -60 -196
w:changed	199 -137 -87 -53 -266
w:changes	169 -48 -150 -69 -121
w:charge	189 -95 -94 -43 -108
w:charge until	166 -97 -98 -47 -103
w:chat	-60 -44 74 -37 -126
w:check	108 -46 -63 -47 -226
w:check with	121 -54 -83 -45 -27
w:chiara	113 -46 -95 -31 241
w:christmas	-78 -66 122 -48 88
w:city	158 -92 -94 -53 -11
w:civil-military	89 -58 -56 -27 56
w:civil-military relations	92 -55 -59 -28 95
w:claim	-204 -115 136 185 -160
w:click	-291 -104 313 -64 -292
w:clingendael	71 -45 -66 -26 270
w:close	-42 80 -57 -37 128
w:closed	-55 128 -84 -54 -66
w:closes	144 -115 -67 -36 23
w:closes on	144 -115 -67 -36 23
w:co-trainer	125 -45 -124 -40 -245
w:code	-55 -67 87 -39 -215
w:coeliac	163 -113 -95 -43 269
w:coeliac so	173 -122 -106 -51 283
w:coffee	119 -52 -87 -34 -273
w:colleague	6 15 -45 -38 -28
w:colleagues	-29 34 -35 5 -28
w:colleagues for	20 30 -82 -52 104
w:colleagues of	97 -39 -54 -37 -105
w:collega	105 -78 -50 -42 187
w:collega's	76 -64 17 -61 -93
w:collega's mee	-230 -64 255 -85 -170
w:collega's van	224 -52 -176 -66 57
w:come	165 -86 -96 -48 222
w:come by	167 -90 -113 -72 9
w:come straight	91 -35 -85 -39 6
w:come to	133 -79 -83 -42 284
w:comes	186 -140 -103 -71 268
w:comes to	194 -142 -98 -73 242
w:coming	110 -52 -83 -38 198
w:command	-55 64 -31 -21 -41
w:commented	-208 -91 247 -71 -181
w:comments	-139 118 65 -48 -132
w:comments reply	-97 143 -81 -43 -72
w:committee	200 -81 -113 -46 163
w:communications	82 -61 -64 -45 -107
w:community	107 -37 -73 -43 -157
w:company	-76 -32 -38 116 34
w:computer	-36 -114 -71 147 105
w:concerns	-117 166 -93 -51 -38
w:conference	-176 -58 97 124 -190
w:confirm	-52 -98 -13 212 -176
w:confirm that	138 -55 -88 -63 -180
w:confirm the	182 -59 -121 -76 -147
w:confirm your	-279 -143 118 301 -167
w:confirmation	97 -44 -71 -43 -70
w:confirmation to	208 -132 -84 -49 273
w:confirmed	-132 -82 154 -52 -275
w:confirming	85 -42 -62 -39 -247
w:congrats	-217 -28 235 -40 -194
w:connect	-17 90 -74 -50 93
w:connection	-164 199 -48 -40 -308
w:connection timed	-68 91 -44 -33 -36
w:contact	-246 311 -74 -45 -260
w:contacting	-235 264 -77 -62 -194
w:contacts	-260 -48 -93 341 -187
w:contract	140 -90 -85 -29 208
w:controller	127 -86 -68 -44 -166
w:controller pursuant	107 -75 -55 -39 -87
w:convoy	91 -40 -54 -39 -219
w:coordination	113 -54 -73 -38 -47
w:coordinator	154 -72 -102 -50 91
w:copenhagen	94 -64 -54 -33 101
w:copy	-35 4 -56 78 -98
w:copy of	-21 63 -52 -42 -198
w:corinne	53 -67 41 -45 -333
w:corinne de	218 -102 -179 -47 -262
w:corinne i	196 -69 -149 -79 -150
w:corinne ik	-64 -70 125 -49 -151
w:corinne lamain	-254 -114 293 -64 -135
w:corinne onze	99 -56 -60 -47 241
w:corinne prima	119 -40 -133 -35 -190
w:corinne voor	117 -54 -95 -56 -233
w:correct	109 -56 -79 -37 298
w:correct it	109 -56 -79 -37 298
w:cost	68 -67 -121 43 -255
w:cost for	152 -91 -84 -50 -170
w:costs	90 -49 -71 -37 4
w:could	22 -24 -8 -40 -88
w:could not	-87 148 -64 -34 -113
w:could you	76 -63 -28 -43 179
w:couldn't	-107 146 -66 -39 -133
w:couldn't be	-107 146 -66 -39 -133
w:count	-29 -79 16 71 115
w:count me	30 -84 66 -53 199
w:country	178 -71 -156 -38 240
w:counts	-195 -42 -89 261 -122
w:course	-147 54 108 -44 -74
w:crew	100 -44 -85 -28 -222
w:curious	208 -156 -88 -54 202
w:cursus	-152 -86 178 -54 -24
w:customer	224 -105 -91 -64 -158
w:cv	123 -66 -62 -50 -405
w:d	151 -85 -80 -48 196
w:d _number	151 -85 -80 -48 196
w:d d	151 -85 -80 -48 196
w:daar	50 -53 -86 68 -80
w:daar bij	113 -59 -107 -47 254
w:daar heel	61 -30 -54 -30 145
w:daarna	-49 -59 -113 151 -138
w:daarom	91 -38 -72 -26 264
w:daarvan	133 -105 -49 -32 -85
w:daarvoor	93 -53 -73 -34 24
w:dag	118 -63 -83 -41 63
w:dag _house	108 -55 -95 -37 244
w:dag allemaal	113 -66 -71 -36 126
w:dag allen	-146 -62 149 -42 -300
w:dag corinne	160 -62 -106 -41 -217
w:dag iedereen	117 -87 -58 -34 213
w:dag in	158 -76 -89 -53 227
w:dag sietske	106 -69 -84 -41 311
w:dag toch	79 -28 -89 -26 157
w:dag voor	142 -69 -111 -46 146
w:dagen	19 -78 -97 123 -15
w:dakar	54 -37 -44 -32 140
w:daly	61 -59 -43 -45 139
w:damen	87 -47 -80 -35 76
w:damen und	87 -47 -80 -35 76
w:dames	168 -120 -131 -61 232
w:dames en	168 -120 -131 -61 232
w:dan	16 7 -58 1 -98
w:dan ben	155 -145 -71 -49 173
w:dan graag	218 -79 -153 -56 336
w:dan in	107 -50 -78 -43 -176
w:dan laat	129 -76 -97 -34 236
w:dan naar	-144 162 -80 -31 -97
w:dan weet	-24 -65 70 -45 -205
w:dank	71 -5 -83 -47 -155
w:dank je	117 -82 -72 -42 -190
w:dank jullie	91 -85 -73 -51 -271
w:dank voor	-39 112 -87 -47 27
w:dat	94 -57 -71 -10 208
w:dat aanpassen	86 -58 -56 -38 229
w:dat de	-102 -61 -108 199 -116
w:dat goed	107 -55 -89 -37 192
w:dat het	205 -86 -147 -81 69
w:dat ik	97 -60 -67 -36 313
w:dat in	283 -104 -221 -50 304
w:dat is	162 -42 -160 -39 -158
w:dat je	40 144 -209 -70 -249
w:dat jullie	-40 -91 111 -49 229
w:dat laat	74 -97 -42 -47 139
w:dat mag	94 -59 -51 -46 143
w:dat nog	160 -76 -148 -49 11
w:dat u	162 -75 -106 -53 288
w:data	169 -70 -100 -59 -270
w:data controller	107 -75 -55 -39 -87
w:data that	99 -64 -64 -47 -127
w:date	-64 -88 123 -40 -107
w:dates	125 -60 -60 -49 297
w:datum	128 -91 -68 -31 224
w:day	64 -71 -39 2 19
w:day i	53 -30 -57 -35 158
w:day in	131 -59 -97 -48 174
w:day of	94 -64 -92 -51 -100
w:day on	91 -64 -59 -41 -53
w:days	-127 188 -72 31 -213
w:days if	3 73 -63 -64 -203
w:days old	-92 105 -48 -36 -32
w:de	43 -26 -34 -17 -15
w:de _event	121 -67 -84 -37 172
w:de _number	139 -71 -93 -46 -337
w:de aanmelding	128 -91 -67 -48 -117
w:de agenda	-142 -62 154 -42 -208
w:de andere	96 -57 -81 -43 218
w:de avg	78 -55 -40 -50 -129
w:de bevestiging	80 -63 -47 -39 331
w:de bijeenkomst	105 -56 -87 -41 162
w:de bijlage	-175 60 155 -50 -89
w:de borrel	137 -76 -96 -42 -191
w:de computer	143 -107 -55 -36 170
w:de dag	140 -67 -106 -50 317
w:de deelnemers	48 -75 -174 112 -237
w:de deelnemerslijst	225 -105 -121 -65 -195
w:de discussie	93 -50 -93 -35 39
w:de fluwelen	165 -50 -157 -48 -133
w:de gastenlijst	79 -39 -70 -44 15
w:de heer	181 -91 -107 -59 256
w:de hulpverleners	44 -33 -30 -22 241
w:de humanity	80 -54 -30 -45 50
w:de inschrijving	152 -73 -117 -44 -127
w:de kaartjes	235 -62 -167 -88 -175
w:de kosten	119 -55 -101 -39 -249
w:de leersessie	132 -69 -77 -53 125
w:de lijst	61 -57 0 -49 53
w:de link	140 -73 -91 -53 14
w:de lunch	152 -51 -108 -49 89
w:de middag	107 -60 -80 -41 213
w:de naam	205 -69 -152 -50 109
w:de namen	183 -72 -139 -43 332
w:de nieuwe	55 -183 -127 138 -141
w:de offerte	126 -64 -125 -40 -233
w:de online	84 -73 -108 45 195
w:de ontvanger	-219 267 -78 -61 -162
w:de paneldiscussie	208 -70 -149 -42 299
w:de partij	149 -107 -84 -41 272
w:de reis	126 -117 -46 -31 133
w:de sessie	120 -73 -82 -53 44
w:de site	117 -63 -85 -57 222
w:de sprekers	-124 -41 -91 186 -227
w:de tiende	133 -120 -67 -30 -134
w:de trein	113 -43 -92 -46 272
w:de twee	166 -71 -96 -60 244
w:de uitnodiging	157 -137 -62 -31 222
w:de volgende	-128 171 -83 -45 -52
w:de vragen	158 -77 -113 -47 -300
w:de wachtlijst	-95 -121 151 -56 148
w:de website	-161 208 -76 -86 -263
w:de zaal	92 -42 -83 -34 128
w:de zoomlink	99 -74 -85 -39 249
w:deaf	144 -86 -99 -46 285
w:deaf and	144 -86 -99 -46 285
w:dear	58 -60 -29 -5 9
w:dear _house	83 -66 -37 -30 44
w:dear all	143 -92 -67 -38 222
w:dear colleagues	95 -49 -62 -44 -33
w:dear corinne	38 -53 16 -41 -50
w:dear customer	224 -105 -91 -64 -158
w:dear data	107 -75 -55 -39 -87
w:dear floor	93 -49 -75 -43 -104
w:dear friends	105 -87 -62 -43 156
w:dear hiring	97 -51 -72 -36 -234
w:dear madam	184 -61 -96 -51 -10
w:dear mrs	83 -80 -49 -33 182
w:dear ms	-31 -47 77 -43 -93
w:dear organisers	177 -56 -120 -43 108
w:dear people	95 -72 -55 -24 55
w:dear sietske	212 -157 -105 -41 -12
w:dear sir	122 -60 -71 -42 129
w:dear team	139 -74 -68 -41 2
w:dec	-16 -68 84 -48 -23
w:dec _number	-160 -61 183 -37 -268
w:december	-34 -18 52 -4 -13
w:december _event	-103 92 58 -37 4
w:december _number	21 -74 52 19 -15
w:december a	132 -65 -62 -41 165
w:december aan	-114 -62 171 -90 -290
w:december all	-157 -56 -61 204 -88
w:december and	-17 101 -74 -55 -161
w:december at	-124 -54 129 -35 -33
w:december ben	-148 230 -182 -74 -230
w:december bij	261 -128 -205 -92 -38
w:december but	113 -49 -76 -36 199
w:december by	107 -40 -78 -31 -105
w:december could	87 -67 -52 -33 -92
w:december de	155 -79 -85 -35 89
w:december en	-167 -60 180 -47 -213
w:december for	-87 141 -73 -49 -112
w:december graag	131 -64 -100 -32 279
w:december had	99 -39 -104 -36 195
w:december i	74 -15 -69 -37 -31
w:december i'll	185 -124 -79 -48 252
w:december ik	162 -58 -116 -46 197
w:december in	58 -41 -9 -47 -86
w:december is	-81 8 130 -54 -222
w:december kindly	148 -91 -76 -76 -109
w:december maar	228 -108 -161 -72 174
w:december naar	148 -57 -116 -37 312
w:december niet	179 -106 -143 -41 7
w:december of	233 -90 -162 -82 -259
w:december om	-41 -92 125 -48 43
w:december on	121 -46 -99 -42 -3
w:december online	79 -84 -16 -60 128
w:december over	164 -57 -140 -47 -23
w:december please	107 -63 -81 -41 -141
w:december staat	192 -88 -113 -85 -187
w:december the	-53 -98 106 -56 126
w:december would	160 -82 -107 -45 275
w:december you	-18 40 -1 -46 85
w:decembre	-61 103 -67 -33 20
w:decide	113 -59 -77 -42 -225
w:decide next	80 -36 -76 -38 -22
w:decided	139 -52 -95 -55 -33
w:deel	-134 -61 154 -63 -156
w:deel aan	-167 -57 190 -64 -95
w:deelname	83 -79 -151 100 5
w:deelname aan	-106 -20 -85 182 -99
w:deelnemen	126 -88 -87 -48 234
w:deelnemen aan	126 -88 -87 -48 234
w:deelnemer	194 -86 -128 -55 -34
w:deelnemer aan	103 -78 -65 -64 -103
w:deelnemers	-105 -76 105 120 -200
w:deelnemers van	-114 -46 -61 148 -158
w:deelnemers voor	129 -61 -78 -62 20
w:deelnemerslijst	-141 -132 231 -103 -275
w:deelnemerslijst van	166 -71 -99 -80 -53
w:deferred	-56 69 -36 -26 -36
w:deferred connection	-56 69 -36 -26 -36
w:definitief	196 -82 -148 -79 -132
w:degene	212 -63 -127 -49 82
w:degene die	212 -63 -127 -49 82
w:delegate	-119 -43 -80 188 -152
w:delete	160 -119 -69 -40 -86
w:delete the	73 -55 -75 -39 105
w:delighted	99 -39 -66 -39 19
w:delighted to	99 -39 -66 -39 19
w:deliver	-226 253 -75 -44 -171
w:delivered	-139 200 -64 -34 -126
w:delivered to	-120 159 -56 -30 -98
w:delivery	-199 241 -90 -66 -173
w:delta	219 -133 -158 -61 283
w:den	34 -75 20 -7 68
w:den haag	32 -77 22 -4 64
w:department	147 -46 -83 -58 25
w:departure	194 -106 -162 -51 -183
w:deployed	195 -166 -68 -42 263
w:der	-60 185 -175 -58 84
w:derde	61 -52 -58 -29 -129
w:desk	-49 -57 61 -42 -86
w:destijds	136 -77 -75 -56 205
w:details	-81 -82 -71 203 -221
w:development	-75 -45 -58 152 -144
w:dewi	100 -57 -81 -36 243
w:deze	-205 -4 260 -15 -200
w:deze keer	185 -69 -152 -46 54
w:deze mail	4 22 37 -60 -121
w:deze mailbox	-208 230 -55 -45 -146
w:deze nieuwsbrief	-287 -68 300 -87 -282
w:deze uitnodiging	117 -78 -105 -51 3
w:deze week	-254 -93 203 146 -189
w:dezember	268 -244 -76 -36 339
w:dezember in	87 -47 -80 -35 76
w:dezen	224 -138 -142 -45 274
w:dhr	-123 -100 -91 191 51
w:diary	132 -95 -78 -51 -338
w:dicht	-122 173 -110 -44 -218
w:did	-46 -4 -80 141 -69
w:did not	-241 123 -69 210 -207
w:did you	11 -54 -94 71 -210
w:didn't	-75 143 -91 -46 -237
w:die	114 -72 -69 -43 175
w:die al	70 -51 -73 -40 -96
w:die dag	82 -48 -67 -38 306
w:die in	230 -141 -215 -92 336
w:die middag	188 -118 -81 -46 29
w:die ochtend	134 -66 -93 -39 352
w:die op	180 -68 -114 -50 44
w:die u	128 -74 -62 -46 73
w:die voor	120 -53 -128 -45 230
w:die week	84 -110 -47 -32 172
w:dieet	195 -118 -138 -49 233
w:dieetwensen	190 -110 -183 -91 129
w:dietary	169 -70 -84 -59 -172
w:dietary wishes	98 -53 -77 -35 -238
w:dinsdag	217 -110 -114 -62 85
w:directeur	-10 -82 -90 146 256
w:directly	-80 126 -55 -33 -60
w:director	183 -112 -107 -49 260
w:director dr	34 -24 -28 -21 48
w:disabled	-174 180 -52 -34 -118
w:discussie	93 -50 -93 -35 39
w:discussion	111 -49 -78 -42 142
w:discussion _event	146 -76 -100 -35 167
w:discussion of	187 -113 -93 -40 286
w:discussion on	107 -48 -86 -42 128
w:discussion online	73 -81 -56 -40 247
w:dit	-101 126 50 -54 -58
w:dit adres	113 -66 -60 -50 197
w:dit bericht	-188 262 -95 -55 -175
w:dit is	-195 200 94 -57 -114
w:divided	151 -64 -121 -42 273
w:do	21 -45 21 -19 -145
w:do anything	213 -122 -139 -40 93
w:do it	172 -77 -121 -47 291
w:do not	-74 107 -44 -26 -57
w:do participants	167 -79 -115 -101 -178
w:do reserve	-248 -111 265 -50 -170
w:do so	240 -81 -168 -63 34
w:do the	160 -80 -115 -49 241
w:do you	68 -59 -85 47 -231
w:docent	113 -62 -101 -48 206
w:doe	131 -86 -91 -42 92
w:doe graag	129 -83 -103 -39 172
w:doe het	110 -50 -105 -34 -279
w:doe ik	139 -82 -126 -52 267
w:doe jij	143 -99 -115 -48 -319
w:doe mee	108 -95 -65 -33 172
w:doe mij	170 -145 -87 -51 224
w:doen	51 41 -106 -55 243
w:doen met	148 -48 -161 -38 297
w:does	127 -55 -86 -37 -76
w:does it	174 -69 -132 -53 174
w:does not	3 29 -37 -29 -131
w:does the	131 -70 -97 -32 -205
w:don't	104 -66 -78 -34 229
w:don't eat	63 -39 -51 -35 163
w:donderdag	-62 -78 146 -43 -29
w:donderdag _number	-74 -75 149 -43 -106
w:donderdag toch	173 -145 -103 -53 307
w:donderdagochtend	188 -90 -161 -60 -271
w:done	153 -105 -72 -59 -243
w:donors	-188 -52 191 -42 -120
w:door	-12 81 -94 35 118
w:door would	93 -56 -55 -47 219
w:door ziekte	141 -93 -74 -44 236
w:doorgestuurd	-277 305 -59 -36 -232
w:doorgeven	77 -50 -73 -42 -99
w:doors	-89 -53 108 -36 -237
w:doors open	-89 -53 108 -36 -237
w:dorcas	146 -69 -138 -33 180
w:down	106 -73 -55 -47 131
w:down for	101 -56 -81 -47 43
w:down to	-62 -39 75 -44 -36
w:dr	95 -46 -56 -36 -7
w:draaiboek	128 -99 -71 -50 -232
w:drie	63 -122 -1 -46 -13
w:drie plaatsen	-84 -76 112 -56 62
w:drieen	200 -124 -155 -77 229
w:dringende	-201 229 -66 -27 -189
w:dringende zaken	-201 229 -66 -27 -189
w:drinks	14 -146 116 -71 121
w:drop	100 -64 -57 -39 -15
w:drop out	62 -40 -36 -27 162
w:druk	-240 -98 270 -86 -164
w:du	-47 119 -103 -43 -11
w:du _number	215 -190 -96 -47 255
w:due	-37 154 -134 -74 21
w:due to	-37 154 -134 -74 21
w:during	184 -91 -92 -48 -127
w:dus	119 -68 -72 -44 148
w:dus geen	196 -71 -166 -58 284
w:dus graag	98 -62 -79 -45 -14
w:dus ik	-8 -51 28 -37 75
w:dus maak	139 -81 -110 -45 122
w:dus naar	109 -75 -99 -34 -189
w:dus niet	109 -73 -54 -52 358
w:dutch	172 -132 -68 -40 -29
w:duurt	204 -113 -127 -59 -245
w:dvorak	208 -148 -181 -88 266
w:e	134 -71 -94 -42 -246
w:e in	75 -45 -52 -41 164
w:e lukt	91 -88 -59 -40 352
w:e-mail	-161 160 -19 96 -17
w:e-mail _address	351 -197 -205 -102 362
w:e-mail in	-128 72 81 -56 -118
w:e-mailadres	-217 202 -79 118 -93
w:e-mailadres is	-258 232 -78 140 -155
w:each	13 -53 -81 55 -106
w:earlier	-206 -54 -122 268 -198
w:earlier email	-206 -54 -122 268 -198
w:eat	143 -66 -82 -41 200
w:eat halal	146 -92 -74 -50 154
w:echt	86 -69 -58 -35 252
w:echt iets	87 -91 -50 -32 193
w:edition	-99 -55 136 -53 -232
w:een	-3 -38 14 14 -12
w:een _event	-98 -56 116 -70 -268
w:een afspraak	-229 266 -83 -49 -197
w:een andere	117 -62 -88 -36 -51
w:een berichtje	28 73 -89 -67 -135
w:een bevestiging	191 -75 -165 -45 245
w:een broodje	101 -66 -65 -43 181
w:een collega	49 -90 13 -41 69
w:een factuur	147 -64 -118 -52 282
w:een gastblog	-242 -60 -151 309 -179
w:een gesprek	136 -70 -97 -46 -248
w:een lift	106 -56 -66 -40 297
w:een maand	98 -66 -55 -50 -150
w:een mail	-81 -138 157 -60 98
w:een notenallergie	115 -58 -114 -48 316
w:een overleg	-66 -63 -179 180 -140
w:een overzicht	115 -64 -84 -64 -116
w:een plaats	155 -46 -144 -41 324
w:een plaatsje	137 -119 -88 -41 150
w:een plek	-152 -88 197 -57 -191
w:een s	86 -71 -61 -53 223
w:een stageplek	73 -55 -56 -40 -234
w:een stoel	170 -56 -109 -49 322
w:een uur	205 -64 -154 -73 -244
w:een vergadering	-43 -126 -112 164 74
w:een vergoeding	-143 -77 -106 205 -229
w:een volgende	92 -58 -57 -24 218
w:een week	153 -79 -123 -66 -78
w:eens	118 -68 -60 -52 243
w:eet	167 -92 -118 -51 188
w:eet geen	111 -87 -90 -60 124
w:eigen	156 -74 -128 -32 -38
w:eigenlijk	173 -90 -146 -75 66
w:eight	141 -45 -120 -45 -243
w:eind	214 -69 -145 -95 137
w:el	-294 335 -170 -93 -206
w:eleven	108 -63 -71 -30 121
w:elk	198 -117 -143 -57 202
w:elk geval	129 -71 -61 -40 129
w:else	-143 -60 206 -49 15
w:else from	160 -81 -81 -59 254
w:email	-162 58 -16 158 -46
w:email account	-55 64 -32 -32 -35
w:email i	-29 49 -61 -43 33
w:en	-52 21 4 9 -133
w:en _number	164 -94 -97 -50 49
w:en blijf	95 -67 -62 -42 76
w:en de	-99 -49 112 -45 -237
w:en geen	68 -34 -57 -22 219
w:en heren	-92 -114 161 -75 132
w:en hoeveel	114 -40 -106 -40 -141
w:en hulpverleners	111 -60 -79 -42 37
w:en humanitaire	110 -40 -101 -37 169
w:en ik	109 -74 -118 39 366
w:en is	182 -101 -75 -48 2
w:en je	-65 -92 123 -42 -176
w:en kan	-107 -61 -86 195 -157
w:en kom	-163 -59 179 -53 -198
w:en komt	158 -101 -125 -49 247
w:en laat	-87 133 -70 -49 -35
w:en lees	-282 328 -144 -51 -219
w:en met	-217 246 -55 -39 -235
w:en mevrouw	93 -61 -92 -34 -95
w:en mij	-74 -55 -104 137 53
w:en moet	167 -71 -138 -69 -230
w:en neem	159 -99 -107 -38 130
w:en noodhulp	86 -25 -74 -41 171
w:en ondergetekende	188 -101 -126 -61 204
w:en ontvang	-280 -90 338 -68 -179
w:en op	-223 207 65 -44 -211
w:en tot	148 -81 -107 -54 -230
w:en veiligheid	145 -77 -98 -68 -180
w:en voor	97 -70 -112 -55 176
w:en vrijdag	-294 309 -85 -43 -247
w:en wie	264 -104 -212 -85 -229
w:en wil	88 -46 -94 -30 4
w:end	128 -70 -78 -40 23
w:end of	124 -60 -81 -43 -6
w:engels	132 -69 -76 -48 -173
w:engels of	121 -71 -74 -45 -300
w:english	90 -37 -103 -41 133
w:enrol	197 -136 -142 -73 278
w:er	-5 -15 16 -35 -62
w:er _number	212 -87 -192 -43 -257
w:er al	124 -59 -140 -41 228
w:er de	92 -63 -52 -40 -109
w:er die	151 -128 -69 -30 184
w:er een	-1 -54 25 -45 164
w:er graag	140 -129 -75 -25 273
w:er in	140 -60 -86 -47 -196
w:er is	-109 -83 116 69 12
w:er maar	223 -122 -186 -50 215
w:er niet	4 32 -80 -52 210
w:er nog	146 -80 -102 -41 -89
w:er ook	125 -60 -114 -49 -321
w:er op	-184 -115 197 -48 -398
w:er staat	171 -117 -118 -47 397
w:er voor	171 -68 -115 -44 -61
w:er weer	-323 360 -176 -62 -241
w:er wel	76 -44 -60 -25 223
w:er zijn	-190 -52 215 -41 -193
w:erase	108 -82 -70 -49 -211
w:erbij	22 -88 47 -39 24
w:erbij en	81 -49 -51 -26 311
w:ernaar	-92 153 -80 -50 -314
w:ernaar uit	98 -70 -79 -37 -295
w:error	89 57 -95 -97 -95
w:errors	-94 113 -55 -36 -95
w:errors _address	-94 113 -55 -36 -95
w:et	-125 159 -79 -33 -55
w:ethiopie	-35 40 -53 -38 44
w:eur	-50 -72 -4 119 -242
w:eur _number	-50 -72 -4 119 -242
w:euro	-268 -153 -121 445 -224
w:euro voor	-32 -102 -143 180 -157
w:euros	139 -78 -79 -61 -249
w:even	72 -60 9 -47 -126
w:evenement	-178 -151 270 -76 -104
w:evenementen	-146 -114 205 -69 -262
w:evening	124 -44 -82 -46 -111
w:evening before	128 -47 -65 -41 -161
w:event	8 -84 119 -65 135
w:event _event	-35 -105 166 -82 5
w:event on	-58 -28 57 -30 99
w:event please	175 -103 -111 -68 231
w:events	-10 80 -71 -45 -221
w:events in	111 -56 -56 -51 -170
w:events the	94 -51 -52 -41 34
w:ever	126 -76 -72 -28 -105
w:every	151 -105 -58 -35 32
w:everything	114 -59 -81 -37 37
w:exactly	113 -118 -43 -26 296
w:example	-261 239 97 -45 -189
w:example _number	-117 170 -50 -38 -104
w:example i'm	-179 194 -43 -28 -116
w:example said	-104 114 -35 -22 -65
w:exchange	139 -109 -70 -46 220
w:excuses	106 -70 -65 -52 213
w:exist	-55 64 -32 -32 -35
w:expect	134 -109 -60 -24 67
w:expires	-88 -148 -116 222 -116
w:expires on	-6 -156 -94 139 -102
w:eze	145 -86 -81 -42 233
w:eze _address	145 -86 -81 -42 233
w:factuur	156 -71 -86 -55 -129
w:factuur _number	135 -99 -45 -63 -110
w:far	131 -77 -86 -42 -85
w:far and	113 -77 -82 -44 -40
w:fatal	-94 113 -55 -36 -95
w:fatal errors	-94 113 -55 -36 -95
w:februari	192 -67 -87 -71 -325
w:february	143 -45 -113 -45 -179
w:femke	-133 -94 182 -59 -60
w:few	158 -61 -86 -53 -188
w:field	-109 159 -84 -39 -253
w:fijn	114 33 -127 -57 -175
w:files	154 -109 -75 -49 -202
w:film	119 -48 -105 -47 37
w:final	109 -54 -71 -35 -71
w:final number	118 -57 -88 -37 -182
w:finance	-9 -187 113 -79 135
w:find	1 -73 91 -56 -106
w:find attached	102 -55 -70 -52 -6
w:find below	148 -82 -74 -53 180
w:find the	158 -71 -73 -78 -81
w:fine	109 -77 -71 -42 44
w:first	121 -75 -67 -39 96
w:five	-77 -69 72 54 -17
w:flight	-98 -48 -65 168 104
w:floating	-195 -50 207 -42 -136
w:floating this	-195 -50 207 -42 -136
w:floor	155 -73 -114 -46 -24
w:fluwelen	187 -59 -151 -54 -220
w:fluwelen burgwal	187 -59 -151 -54 -220
w:focal	156 -70 -95 -50 -85
w:focal point	156 -70 -95 -50 -85
w:folks	142 -102 -89 -68 7
w:follow	139 -91 -71 -41 202
w:follow it	181 -142 -77 -43 -68
w:follow the	67 -64 -49 -34 241
w:following	-173 188 -73 61 -179
w:following addresses	-181 204 -57 -37 -138
w:follows	-97 129 -58 -46 -10
w:follows _address	-56 69 -36 -26 -36
w:for	33 -28 -17 -27 28
w:for _event	50 -118 53 -66 68
w:for _number	13 -43 62 -51 -132
w:for a	140 -69 -83 -44 -141
w:for all	141 -116 -89 -42 17
w:for an	83 -37 -63 -35 -35
w:for another	104 -50 -67 -38 -244
w:for anything	-212 238 -54 -44 -347
w:for being	100 -73 -82 -40 164
w:for both	108 -51 -78 -50 123
w:for contacting	-235 264 -77 -62 -194
w:for getting	-156 169 -55 -39 -229
w:for her	53 -54 -42 -30 196
w:for it	151 -109 -51 -55 255
w:for kinderdijk	118 -80 -99 -64 192
w:for me	142 -81 -92 -37 272
w:for my	95 -57 -70 -40 204
w:for one	12 1 -41 -37 76
w:for our	-103 -70 95 87 -224
w:for people	101 -68 -57 -34 46
w:for registering	-275 -96 290 -53 -146
w:for someone	-76 -64 107 -45 -199
w:for ten	111 -74 -66 -49 -51
w:for the	83 -73 -22 -39 120
w:for thinking	120 -94 -49 -33 210
w:for this	59 -115 27 -47 29
w:for two	107 -37 -119 -34 205
w:for urgent	-136 139 -50 -32 -83
w:for us	168 -133 -128 -52 -73
w:for which	107 -65 -68 -45 -109
w:for you	-111 -62 159 -35 -296
w:for your	-132 173 -89 86 -108
w:forgot	105 -65 -65 -38 158
w:forgot to	105 -65 -65 -38 158
w:formulier	-85 -93 127 -62 38
w:forum	-168 -37 66 155 -178
w:forward	83 -74 -23 -39 -15
w:forward to	110 -52 -75 -35 -123
w:found	-212 263 -74 -53 -179
w:found or	-55 64 -32 -32 -35
w:found your	-55 64 -32 -32 -35
w:foundation	200 -141 -97 -51 293
w:four	37 -51 -89 75 99
w:free	-130 -76 196 13 -113
w:free of	166 -97 -98 -47 -103
w:free ticket	-216 -64 146 170 -180
w:free up	109 -57 -70 -43 237
w:freelance	124 -48 -61 -45 243
w:french	169 -109 -76 -49 -288
w:friday	-121 -64 179 -49 -297
w:friday _number	-149 -62 175 -46 -208
w:friend	95 -31 -92 -30 193
w:friend at	52 -28 -43 -24 129
w:friends	-14 -72 72 -48 146
w:from	82 -33 -69 -28 68
w:from _event	125 -63 -97 -39 153
w:from _number	7 -44 -96 100 -150
w:from a	10 -76 76 -38 199
w:from brussels	17 -18 -22 -19 -136
w:from me	-69 141 -98 -55 89
w:from my	157 -91 -72 -42 230
w:from now	155 -98 -77 -38 240
w:from our	98 -52 -86 -34 4
w:from rotterdam	109 -63 -105 -53 -85
w:from the	109 -53 -71 -43 150
w:from what	96 -42 -98 -34 -246
w:from your	181 -109 -76 -59 -245
w:front	90 -66 -57 -31 48
w:front row	102 -87 -58 -30 -25
w:full	-106 12 -96 207 65
w:full day	138 -58 -117 -60 134
w:full name	-106 -80 -110 242 86
w:functie	234 -143 -128 -78 51
w:function	148 -82 -74 -53 180
w:fund	-43 -58 -68 118 -21
w:fur	87 -47 -80 -35 76
w:fur die	87 -47 -80 -35 76
w:fysiek	221 -130 -154 -76 231
w:ga	-173 -110 243 -56 15
w:gaan	197 -73 -141 -55 126
w:gaarne	242 -106 -146 -48 416
w:gaat	-4 -73 53 -43 181
w:gaat in	132 -89 -87 -44 242
w:gaat niet	175 -109 -132 -47 319
w:gastblog	-242 -60 -151 309 -179
w:gasten	-149 -85 167 -56 25
w:gastenlijst	79 -39 -70 -44 15
w:gdpr	-79 -69 -63 172 -186
w:gdpr i	101 -67 -48 -41 -116
w:geacht	120 -49 -93 -41 257
w:geachte	9 -33 -69 107 -113
w:geachte _house	147 -91 -97 -69 -247
w:geachte heer	69 28 -80 -53 -66
w:geachte klant	-198 -178 -146 277 -83
w:geachte mevrouw	45 -72 32 -55 -33
w:geachte organisatie	187 -83 -100 -72 107
w:geachte relatie	-30 108 -88 -69 -179
w:geadresseerden	-180 213 -73 -51 -141
w:gebruiken	151 -80 -148 -64 -114
w:gebruiker	-192 236 -143 -54 -181
w:geef	163 -77 -120 -47 40
w:geef ik	195 -82 -158 -49 136
w:geef mijn	60 -61 -37 -37 143
w:geehrte	87 -47 -80 -35 76
w:geehrte damen	87 -47 -80 -35 76
w:geen	-12 6 12 -48 150
w:geen plek	223 -93 -160 -64 283
w:geen van	160 -90 -93 -44 247
w:geen vlees	111 -87 -90 -60 124
w:gegevens	-121 180 -98 -86 -295
w:geinteresseerd	-279 -83 -152 350 -215
w:geld	151 -122 -88 -39 215
w:gelezen	-184 227 -65 -48 -186
w:gelezen en	-208 230 -55 -45 -146
w:gelieve	0 -79 -110 122 158
w:gelieve mij	145 -65 -108 -52 231
w:general	97 -35 -87 -51 -228
w:general assembly	97 -35 -87 -51 -228
w:geneva	-174 -50 197 -35 -4
w:geneva and	-76 -34 101 -25 31
w:geniet	-280 296 -66 -44 -209
w:genoeg	-149 -35 151 -20 83
w:genoteerd	246 -98 -162 -53 -168
w:geopereerd	158 -101 -125 -49 247
w:geopereerd en	158 -101 -125 -49 247
w:gepensioneerd	149 -133 -79 -30 178
w:gepensioneerd verpleegkundige	149 -133 -79 -30 178
w:geregistreerd	-216 198 -158 175 -162
w:geregistreerd onder	-201 213 -125 -66 -151
w:gerust	6 -91 75 -75 155
w:gesprek	135 -64 -92 -45 -95
w:gesprek tussen	118 -75 -90 -46 -83
w:get	-111 58 32 0 14
w:get a	12 -58 -124 85 -135
w:get back	-181 202 -55 -31 -55
w:getting	-251 149 125 -43 -306
w:geval	129 -71 -61 -40 129
w:geven	170 -73 -151 -39 77
w:gevonden	-115 177 -85 -54 -296
w:gevraagd	95 -60 -70 -39 230
w:gewoon	106 -59 -77 -40 304
w:gezegd	88 -32 -46 -45 33
w:gezien	132 -62 -84 -52 -16
w:give	128 -73 -72 -37 253
w:given	-75 129 -72 -46 -322
w:glad	105 -59 -54 -35 -24
w:glad to	105 -59 -54 -35 -24
w:gladly	100 -90 -57 -39 139
w:gluten	163 -113 -95 -43 269
w:gluten free	173 -122 -106 -51 283
w:go	-52 91 -70 -34 -177
w:go to	-86 123 -80 -36 -193
w:goed	158 -105 -131 33 54
w:goed dank	134 -114 -88 -72 -274
w:goede	-4 90 -90 -51 -177
w:goede orde	-11 103 -104 -53 -206
w:goedemiddag	213 -79 -124 -47 287
w:goedemiddag ik	211 -98 -184 -53 203
w:goedemorgen	-2 -82 72 -56 76
w:goedemorgen voor	190 -82 -136 -60 267
w:goedenavond	139 -69 -104 -49 354
w:goedendag	154 -77 -101 -52 240
w:goedendag voor	144 -64 -102 -57 -238
w:goedendag wilt	100 -69 -114 -65 183
w:goes	141 -44 -100 -39 80
w:goes to	169 -44 -138 -47 33
w:going	-329 -57 277 152 -231
w:goma	107 -41 -84 -31 308
w:good	98 -68 -84 10 8
w:good afternoon	146 -80 -107 -35 -39
w:good day	-67 -76 -88 180 164
w:good evening	123 -43 -93 -50 -47
w:good morning	151 -80 -82 -46 25
w:good news	55 -43 -44 -40 190
w:good to	155 -89 -108 -51 -38
w:google	-161 -125 -106 292 -276
w:got	146 -90 -87 -53 -278
w:graag	121 -77 -70 -32 123
w:graag aan	94 -51 -84 -32 287
w:graag aanmelden	68 -65 -52 -51 234
w:graag achter	125 -117 -39 -30 137
w:graag bij	147 -80 -103 -35 63
w:graag deelnemen	103 -82 -72 -52 133
w:graag een	28 -89 -112 99 -108
w:graag had	95 -40 -80 -59 131
w:graag inschrijven	130 -114 -74 -36 185
w:graag komen	106 -69 -68 -60 180
w:graag mee	-233 -75 238 -38 -99
w:graag meld	111 -58 -97 -44 114
w:graag met	133 -54 -129 -40 218
w:graag op	161 -64 -117 -46 112
w:graag schrijf	137 -47 -110 -54 83
w:graag twee	182 -92 -158 -51 232
w:graag uiterlijk	162 -67 -136 -76 -242
w:graag voor	201 -84 -134 -60 -113
w:grand	126 -59 -106 -56 -110
w:grand bargain	126 -59 -106 -56 -110
w:grants	4 92 -118 -49 -14
w:grateful	66 -67 -39 -34 205
w:gratis	-198 -60 161 131 -207
w:great	248 -153 -90 -39 198
w:greetings	112 -60 -63 -50 231
w:greetings from	133 -55 -88 -63 157
w:groep	-63 -75 106 -51 -241
w:groet	161 -69 -114 -43 166
w:groeten	110 -49 -112 -45 -208
w:groetjes	139 -70 -108 -49 363
w:grond	81 -52 -49 -45 -101
w:grond van	81 -52 -49 -45 -101
w:groningen	-99 -37 108 -39 -128
w:group	-150 131 -91 94 -276
w:group of	-117 -75 -86 177 -274
w:groups	4 113 -97 -56 -213
w:guaranteed	-143 -61 -72 194 -187
w:guests	115 -67 -25 -57 -182
w:guten	-235 277 -125 -76 -68
w:guten tag	-235 277 -125 -76 -68
w:h	133 -80 -94 -42 342
w:ha	174 -104 -97 -48 -272
w:ha corinne	194 -73 -143 -65 -325
w:haag	32 -77 22 -4 64
w:haag _number	-81 -161 173 -77 -97
w:haag en	74 -45 -69 -31 130
w:haag kom	61 -48 -50 -30 128
w:haag op	-44 -95 -103 156 115
w:haal	150 -94 -72 -59 74
w:haar	133 -80 -80 -48 193
w:haar plaats	135 -85 -102 -57 143
w:had	58 -32 -41 -39 231
w:had ik	123 -48 -90 -45 303
w:had me	105 -60 -75 -37 194
w:had permanent	-94 113 -55 -36 -95
w:hague	85 -74 -26 -44 184
w:hague from	50 -31 -49 -27 -232
w:hague please	204 -90 -90 -56 39
w:haha	106 -48 -65 -38 194
w:halal	220 -114 -139 -61 332
w:halen	-40 -85 88 -44 -262
w:half	173 -76 -110 -50 -292
w:half-day	139 -78 -79 -61 -249
w:hallo	-32 -9 -55 116 98
w:hallo _house	-109 -126 208 -88 -84
w:hallo graag	143 -116 -78 -64 115
w:hallo ik	55 -76 -111 54 88
w:hallo wij	-199 -63 -138 289 3
w:hand	186 -119 -122 -40 1
w:hangt	108 -68 -74 -36 213
w:hangt van	90 -62 -71 -35 135
w:happy	96 -48 -63 -42 141
w:happy to	81 -48 -58 -41 78
w:happy with	123 -52 -75 -45 172
w:haring	151 -82 -84 -52 68
w:hart	115 -84 -82 -32 166
w:hartelijk	-21 48 -66 -52 68
w:hartelijk dank	-21 48 -66 -52 68
w:has	-33 10 -17 20 -74
w:has been	-42 125 -69 -45 -86
w:has left	-141 168 -99 -43 -42
w:has no	103 -62 -63 -41 -13
w:has not	-63 -115 -73 159 -198
w:has registered	-267 -60 282 -47 -244
w:has the	210 -79 -111 -62 -5
w:has to	123 -72 -69 -38 82
w:have	32 -45 -21 -6 5
w:have a	171 -100 -116 -66 32
w:have been	-90 -54 -53 149 169
w:have me	103 -57 -79 -38 252
w:have my	73 -42 -74 -30 -68
w:have organised	46 -30 -50 -26 -288
w:have the	100 -51 -65 -43 -107
w:have to	81 -39 -66 -37 17
w:have you	-91 -37 120 -58 -191
w:having	-65 -61 126 -84 -31
w:he	110 -56 -79 -39 221
w:he has	67 -51 -66 -33 127
w:he was	81 -63 -47 -24 201
w:he would	94 -60 -81 -28 223
w:heads	89 -51 -66 -51 153
w:hear	-62 121 -79 -35 -143
w:hear about	115 -62 -82 -30 156
w:heard	145 -85 -71 -44 264
w:heard back	123 -88 -69 -53 157
w:heard nothing	181 -107 -87 -46 231
w:hearing	116 -65 -71 -36 228
w:heat	107 -86 -29 -54 315
w:heat _event	59 -87 16 -59 214
w:heat in	119 -76 -74 -47 132
w:heb	-91 -70 134 -17 -107
w:heb een	-224 -53 238 -56 -81
w:heb er	193 -53 -198 -37 -148
w:heb ik	181 -83 -105 -50 -57
w:heb je	-271 -52 296 -49 -225
w:hebben	-178 16 214 -55 -73
w:hebben ik	-67 -164 166 -85 -37
w:hebben in	-165 -72 209 -77 -1
w:hebben jullie	160 -51 -146 -64 -70
w:hebben uw	-193 177 90 -56 -100
w:hebben wij	-137 -107 164 -62 71
w:hebt	-283 52 272 -111 -279
w:hee	148 -79 -119 -51 279
w:hee _house	108 -75 -76 -42 184
w:heeft	-55 -30 44 91 -141
w:heeft deze	117 -78 -105 -51 3
w:heeft het	-81 138 -94 -59 58
w:heeft je	-153 -177 258 -114 -249
w:heeft me	129 -94 -88 -37 291
w:heeft u	-128 -128 -113 221 -193
w:heeft uw	-18 143 -145 -134 -292
w:heel	113 -59 -84 -37 55
w:heel graag	92 -59 -70 -43 177
w:heen	131 -111 -96 -66 207
w:heer	127 -13 -97 -55 107
w:heer mevrouw	115 4 -99 -54 54
w:heet	140 -95 -85 -53 356
w:heet ik	139 -78 -80 -58 322
w:helaas	88 -75 -42 -39 132
w:helaas afmelden	119 -57 -94 -42 -9
w:helaas moet	134 -63 -101 -41 287
w:helaas niet	96 -65 -76 -37 235
w:hele	173 -84 -119 -55 5
w:helemaal	119 -91 -75 -54 -241
w:helemaal goed	134 -114 -88 -72 -274
w:hello	116 -51 -93 -35 92
w:hello _house	130 -70 -98 -38 205
w:hello do	173 -87 -108 -119 -165
w:hello for	107 -46 -112 -35 -4
w:hello i	131 -37 -93 -48 9
w:hello i'd	94 -76 -60 -36 139
w:hello i'm	172 -66 -144 -48 -145
w:hello my	56 -44 -54 -31 126
w:hello one	128 -95 -82 -44 330
w:hello sietske	118 -85 -93 -55 147
w:hello we	149 -88 -91 -71 -148
w:helmets	-103 -81 132 -40 -46
w:helo	199 -126 -142 -44 297
w:help	-72 17 49 -45 -328
w:help graag	204 -66 -190 -57 -327
w:hem	157 -77 -87 -50 313
w:hem op	180 -75 -122 -55 26
w:her	131 -74 -79 -44 132
w:here	-258 -74 324 -49 -140
w:here in	108 -79 -67 -24 222
w:here's	157 -76 -124 -70 -301
w:hereby	-6 -75 55 -53 56
w:hereby i	157 -82 -131 -69 276
w:heren	-92 -114 161 -75 132
w:herren	87 -47 -80 -35 76
w:herren hiermit	87 -47 -80 -35 76
w:het	3 9 -18 -22 -45
w:het _event	98 -76 -34 -46 231
w:het aantal	97 -103 40 -77 -213
w:het adres	-199 246 -72 -90 -169
w:het bedrag	135 -99 -45 -63 -110
w:het bericht	-236 290 -93 -73 -182
w:het bestand	216 -69 -164 -80 -247
w:het dan	118 -52 -82 -49 4
w:het een	248 -84 -167 -81 -266
w:het engels	133 -57 -90 -49 -194
w:het even	85 -55 -69 -44 -87
w:het formulier	-170 -67 181 -59 -109
w:het geld	151 -122 -88 -39 215
w:het gesprek	125 -64 -94 -47 12
w:het goed	213 -72 -175 -55 240
w:het hangt	130 -98 -75 -40 237
w:het hele	181 -98 -116 -65 -57
w:het met	86 -44 -67 -45 -298
w:het ministerie	173 -91 -93 -44 -206
w:het niet	-27 39 -66 -62 31
w:het op	145 -43 -114 -49 259
w:het opnieuw	-176 241 -112 -68 -141
w:het programma	156 -100 -69 -37 -9
w:het secretariaat	-165 160 -42 -23 -172
w:het wel	-28 -74 87 -63 -223
w:het weten	99 -51 -89 -32 240
w:hey	117 -51 -76 -37 273
w:hi	-25 -49 47 5 62
w:hi _house	-51 -65 129 -43 -47
w:hi all	153 -55 -144 -42 36
w:hi can	122 -40 -72 -76 -113
w:hi corinne	-21 -47 60 -43 -329
w:hi could	168 -56 -154 -48 330
w:hi folks	142 -102 -89 -68 7
w:hi i	165 -67 -116 -44 288
w:hi i'm	165 -91 -115 -47 50
w:hi is	154 -91 -108 -57 15
w:hi sietske	146 -76 -114 -56 35
w:hi team	166 -80 -89 -60 66
w:hi the	176 -111 -87 -45 302
w:hi there	-76 -61 36 65 117
w:hi two	146 -104 -87 -53 178
w:hi we	-140 -99 -94 199 113
w:hi would	-100 -62 -128 187 85
w:hier	12 -97 36 -44 184
w:hier een	158 -68 -107 -42 215
w:hierbij	154 -66 -121 -57 142
w:hierbij de	121 -60 -103 -54 -86
w:hierbij geef	166 -72 -166 -55 213
w:hierbij meld	102 -45 -111 -44 168
w:hiermit	87 -47 -80 -35 76
w:hieronder	177 -80 -151 -50 254
w:hij	145 -64 -105 -43 63
w:hij eet	118 -51 -116 -37 -27
w:him	155 -64 -108 -48 52
w:him with	193 -92 -141 -74 -120
w:hiring	97 -51 -72 -36 -234
w:his	122 -71 -79 -48 101
w:his name	84 -57 -57 -52 132
w:hodan	207 -88 -137 -64 -53
w:hoe	38 -72 39 -56 -189
w:hoe laat	181 -60 -164 -42 -184
w:hoef	231 -88 -179 -56 365
w:hoeft	-66 159 -127 -111 -20
w:hoeveel	167 -57 -116 -57 -274
w:hoeven	63 -56 -49 -35 229
w:hoi	78 -45 -77 0 41
w:hoi _house	128 -55 -102 -51 -45
w:hoi corinne	-41 -61 97 -54 -264
w:hoi hoi	146 -54 -139 -63 230
w:hoi ik	4 37 -111 44 24
w:hoi is	155 -69 -128 -59 -88
w:hoi sietske	246 -132 -206 -78 -40
w:hoi team	80 -48 -73 -40 -54
w:hoi voor	130 -83 -125 -62 226
w:hold	36 -76 23 -40 41
w:hold a	-65 -70 106 -35 -66
w:home	112 -69 -79 -45 81
w:honour	108 -55 -58 -34 255
w:honour to	108 -55 -58 -34 255
w:honoured	145 -96 -63 -31 -126
w:honoured to	145 -96 -63 -31 -126
w:hoop	114 -58 -84 -42 192
w:hoop dat	114 -58 -84 -42 192
w:hoor	117 8 -113 -48 23
w:hoor het	222 -93 -192 -75 34
w:hoor ik	81 -77 -65 -53 251
w:hoort	-68 -56 92 -37 -20
w:hoort u	150 -62 -139 -35 233
w:hope	83 -63 -53 -35 214
w:hope there	79 -44 -66 -34 19
w:horen	103 -47 -85 -40 -97
w:hospital	139 -55 -106 -48 206
w:host	-157 66 100 -29 -129
w:host mail	-52 52 -30 -21 -45
w:host mx	-68 89 -39 -28 -40
w:hosting	-165 -31 176 -41 -139
w:hotel	-10 -46 -30 60 -87
w:hotel in	176 -49 -145 -77 272
w:hou	3 -81 50 -40 -34
w:hou je	130 -76 -101 -39 -107
w:houden	223 -59 -158 -62 122
w:hour	96 -56 -82 -35 -231
w:hours	-209 20 141 112 -252
w:how	98 -63 -50 -48 -161
w:how are	-71 -51 70 -48 117
w:how many	137 -48 -85 -66 -276
w:hub	71 -53 -29 -38 86
w:hub and	86 -58 -56 -27 -137
w:hub een	177 -53 -128 -48 253
w:hub i	97 -45 -74 -34 56
w:hub ik	106 -43 -103 -38 19
w:hub on	131 -51 -106 -33 53
w:huis	-136 -79 146 -63 -105
w:hulp	140 -83 -68 -57 243
w:hulporganisaties	178 -74 -154 -64 -232
w:hulpverleners	86 -50 -60 -35 132
w:humanitair	-129 -89 27 153 -104
w:humanitair onderhandelen	-69 -64 120 -89 83
w:humanitaire	157 -48 -136 -37 10
w:humanity	62 -54 -19 -39 72
w:humanity hub	62 -54 -19 -39 72
w:husband	86 -61 -58 -25 215
w:i	53 -26 -57 -19 58
w:i am	-11 74 -79 -18 67
w:i bring	86 -39 -98 -31 65
w:i came	144 -73 -96 -57 59
w:i can	-160 60 10 129 -44
w:i can't	113 -66 -80 -34 261
w:i cannot	176 -80 -127 -58 -175
w:i changed	199 -137 -87 -53 -266
w:i come	186 -129 -108 -51 247
w:i confirm	202 -150 -76 -58 23
w:i could	123 -53 -79 -37 -362
w:i decide	78 -67 -65 -38 -214
w:i do	76 -47 -53 -21 232
w:i don't	94 -43 -86 -39 193
w:i eat	131 -64 -97 -36 143
w:i forgot	47 -41 -46 -31 124
w:i had	109 -52 -88 -30 213
w:i have	122 -74 -73 -37 196
w:i hope	90 -67 -56 -35 203
w:i know	112 -91 -50 -27 60
w:i make	132 -49 -116 -38 74
w:i may	183 -176 -58 -31 294
w:i must	101 -52 -59 -52 -64
w:i myself	62 -45 -66 -42 122
w:i need	146 -66 -111 -39 7
w:i never	123 -88 -69 -53 157
w:i only	169 -97 -93 -49 157
w:i read	-41 117 -84 -37 192
w:i registered	136 -64 -109 -42 183
w:i request	101 -67 -48 -41 -116
w:i retired	108 -69 -68 -41 -243
w:i saw	-123 -51 143 -55 -137
w:i send	-210 -58 -58 269 -264
w:i sent	108 -63 -79 -48 160
w:i shall	115 -63 -59 -38 96
w:i should	70 -42 -47 -26 238
w:i stay	81 -38 -62 -39 -22
w:i still	160 -90 -121 -47 100
w:i swap	108 -50 -74 -42 216
w:i take	89 -77 -53 -28 295
w:i teach	122 -79 -83 -34 112
w:i thought	103 -31 -73 -36 -49
w:i use	90 -71 -62 -27 176
w:i want	-45 -69 12 57 -25
w:i was	-27 -66 -64 112 195
w:i will	113 -76 -46 -44 86
w:i wish	169 -80 -108 -59 306
w:i won't	-59 -46 79 -37 50
w:i work	190 -109 -103 -37 302
w:i would	116 -65 -77 -40 46
w:i'd	127 -71 -86 -38 141
w:i'd be	118 -75 -63 -44 -96
w:i'd like	136 -74 -94 -40 172
w:i'd love	159 -99 -131 -30 199
w:i'd rather	102 -51 -78 -33 236
w:i'll	62 -43 -62 -4 -33
w:i'll be	119 -81 -72 -40 -153
w:i'll come	227 -137 -98 -46 266
w:i'll have	115 -61 -58 -43 294
w:i'll let	75 -58 -39 -32 203
w:i'll send	-97 -77 -120 172 -10
w:i'm	18 67 -81 -40 26
w:i'm a	115 -54 -87 -33 113
w:i'm afraid	-111 132 -56 -32 109
w:i'm already	262 -92 -222 -63 -1
w:i'm in	-117 149 -71 -34 -44
w:i'm looking	73 -45 -58 -33 -37
w:i'm not	-65 128 -70 -45 -202
w:i'm on	-66 132 -87 -51 -174
w:i'm sorry	-65 71 -32 -21 -48
w:i'm writing	174 -75 -150 -53 -172
w:i've	-203 -10 217 -37 -161
w:i've been	160 -106 -95 -33 14
w:i've registered	-275 -49 297 -47 -212
w:ich	-156 217 -111 -51 -9
w:ich bin	-235 277 -125 -76 -68
w:ich mich	87 -47 -80 -35 76
w:iedereen	190 -98 -97 -40 -127
w:iemand	150 -78 -105 -57 -142
w:iemand anders	119 -97 -75 -39 245
w:iemand die	155 -73 -144 -61 -277
w:iemand met	67 -59 -54 -34 219
w:iemand van	97 -43 -90 -27 -215
w:iets	96 -31 -86 -48 159
w:iets voor	138 -109 -62 -46 -59
w:if	-33 38 -2 -29 -25
w:if i	94 -66 -59 -32 284
w:if it	-166 205 -65 -35 -95
w:if it's	184 -157 -71 -38 -135
w:if that	113 -63 -73 -45 -20
w:if that's	58 -40 -55 -30 -33
w:if the	72 48 -112 -46 158
w:if there	222 -138 -128 -65 296
w:if you	-29 -10 77 -48 -116
w:ik	54 -34 -42 -30 50
w:ik aan	303 -107 -248 -69 -51
w:ik als	86 -52 -74 -30 356
w:ik ben	-20 83 -54 -42 -123
w:ik bij	218 -147 -97 -60 6
w:ik daar	154 -54 -106 -61 -82
w:ik dan	122 -76 -80 -43 262
w:ik dat	151 -82 -96 -48 250
w:ik de	88 -60 -92 21 54
w:ik die	78 -56 -57 -28 343
w:ik doe	114 -71 -87 -34 62
w:ik een	130 -62 -92 -44 1
w:ik eet	162 -96 -116 -60 260
w:ik er	-186 190 29 -47 8
w:ik ga	-254 -134 304 -59 -231
w:ik geen	12 54 -107 -54 -256
w:ik gewoon	90 -50 -84 -37 159
w:ik graag	125 -70 -84 -46 -50
w:ik had	105 -60 -75 -37 194
w:ik heb	-185 -52 150 65 -162
w:ik helaas	132 -138 -65 -26 213
w:ik help	204 -66 -190 -57 -327
w:ik het	106 -52 -84 -42 -76
w:ik hoor	222 -93 -192 -75 34
w:ik in	170 -73 -110 -55 45
w:ik je	-268 -45 269 -38 -202
w:ik jullie	206 -122 -101 -37 -63
w:ik kan	188 -83 -114 -48 109
w:ik kijk	192 -140 -92 -50 64
w:ik kom	15 -72 40 -46 17
w:ik me	130 -66 -99 -46 57
w:ik mee	159 -86 -144 -61 339
w:ik meld	138 -55 -124 -50 84
w:ik met	43 -26 -60 -41 161
w:ik mij	143 -60 -114 -44 342
w:ik mijn	-6 87 -70 -55 76
w:ik moet	86 -42 -72 -35 289
w:ik niet	-78 161 -85 -44 -190
w:ik nog	123 -61 -109 -45 369
w:ik of	-13 -109 86 -56 -321
w:ik onverwacht	104 -46 -104 -38 208
w:ik ook	92 -44 -82 -40 264
w:ik op	125 -72 -90 -40 316
w:ik over	105 -71 -57 -54 214
w:ik schrijf	-107 -66 -104 198 95
w:ik sta	145 -67 -119 -53 -16
w:ik stel	136 -71 -91 -71 -53
w:ik studeer	118 -65 -105 -31 270
w:ik twijfel	122 -59 -83 -62 257
w:ik u	-11 -75 -71 113 -229
w:ik van	-122 153 -74 -36 -33
w:ik verhinderd	238 -134 -190 -68 -96
w:ik volg	106 -70 -68 -34 230
w:ik weet	137 -86 -88 -42 220
w:ik werk	3 32 -77 -36 -75
w:ik wil	145 -68 -104 -54 211
w:ik willen	174 -87 -123 -57 219
w:ik word	113 -70 -92 -38 188
w:ik zag	-331 -64 268 169 -226
w:ik zelf	156 -88 -100 -48 -42
w:ik zie	99 -70 -49 -43 28
w:ik zit	-38 -52 -72 139 -13
w:ik zou	124 -62 -96 -37 207
w:ikzelf	266 -142 -174 -71 304
w:ill	171 -105 -100 -47 155
w:ill and	113 -101 -84 -44 167
w:im	-286 316 -128 -68 -265
w:in	23 -33 -1 -23 8
w:in _event	-132 82 83 -37 -76
w:in _number	-82 -53 -46 143 29
w:in a	-211 -59 224 -44 -167
w:in accra	51 -44 -36 -30 193
w:in acquiring	-174 -43 -66 217 -108
w:in advance	32 -61 -136 142 -201
w:in amsterdam	162 -58 -121 -50 319
w:in at	65 -46 -32 -28 -91
w:in brussels	171 -75 -99 -35 -199
w:in case	149 -68 -74 -44 -226
w:in cc	97 -70 -66 -34 -200
w:in copy	118 -57 -82 -42 -94
w:in de	-53 -66 118 -23 43
w:in december	14 5 -25 -47 43
w:in den	108 -73 -62 -41 178
w:in een	-63 -64 -106 176 201
w:in elk	129 -71 -61 -40 129
w:in for	177 -90 -111 -52 314
w:in geneva	72 -44 -44 -29 242
w:in goede	-63 120 -99 -52 -271
w:in groningen	102 -43 -95 -43 -61
w:in haar	135 -85 -102 -57 143
w:in het	162 -71 -102 -49 -125
w:in ik	86 -60 -56 -31 168
w:in januari	-27 -57 40 -41 165
w:in january	137 -64 -85 -42 56
w:in jullie	222 -50 -111 -127 -186
w:in kinderdijk	151 -72 -130 -49 282
w:in leiden	148 -54 -71 -56 -15
w:in levenden	204 -89 -163 -58 307
w:in libanon	123 -55 -115 -41 209
w:in may	100 -98 -74 -41 228
w:in mijn	153 -84 -83 -45 -106
w:in my	16 31 -65 -41 -226
w:in october	195 -77 -108 -52 -286
w:in onze	202 -86 -179 -84 -287
w:in orde	159 -107 -143 -69 229
w:in our	-188 -87 213 -44 -183
w:in person	137 -57 -83 -48 69
w:in plaats	83 -48 -68 -37 26
w:in reply	-55 64 -31 -21 -41
w:in september	208 -104 -120 -63 -18
w:in te	134 -75 -83 -55 14
w:in the	20 -33 -10 -30 18
w:in this	-4 -108 99 -43 -122
w:in time	91 -79 -45 -31 323
w:in touch	-139 152 -51 -37 86
w:in utrecht	-18 -59 92 -45 38
w:in uw	-19 -69 68 -52 -76
w:in voor	-148 -71 86 150 -13
w:in your	-104 -59 201 -60 -296
w:in zwolle	132 -64 -98 -46 243
w:inbox	-112 -56 155 -48 49
w:include	51 -30 -38 -26 161
w:include me	51 -30 -38 -26 161
w:including	150 -80 -68 -54 -39
w:including the	103 -81 -57 -43 -163
w:incoming	-137 -183 -91 257 -83
w:indien	-150 -63 -131 219 -43
w:info	193 -100 -93 -50 -120
w:inform	-20 45 -43 -28 84
w:inform you	-65 71 -32 -21 -48
w:information	-84 147 -55 -35 -13
w:ingeschreven	18 -68 47 -51 -157
w:ingeschreven voor	-133 -61 154 -44 -198
w:ingevuld	-113 -173 235 -108 106
w:initiative	185 -78 -143 -65 228
w:inmiddels	117 -85 -87 -42 -226
w:inschrijven	142 -77 -95 -54 178
w:inschrijven voor	120 -64 -112 -47 209
w:inschrijving	168 -86 -107 -50 179
w:inschrijving voor	181 -103 -109 -57 288
w:inschrijvingen	211 -113 -129 -65 -131
w:instead	-67 107 -63 -48 79
w:instead of	87 -70 -68 -45 179
w:interesse	-201 56 69 120 -198
w:interest	-164 118 -72 103 -74
w:interested	-183 -59 57 202 -131
w:interested in	-245 -52 129 193 -172
w:interesting	137 -114 -68 -36 280
w:intern	163 -63 -94 -59 -5
w:international	125 -84 -60 -47 27
w:international development	77 -48 -45 -47 -195
w:interpretation	134 -84 -76 -38 -179
w:interpretation into	77 -56 -69 -36 -99
w:interpreter	133 -79 -80 -54 4
w:interview	116 -55 -81 -43 -193
w:into	106 -61 -65 -38 -72
w:invitation	107 -43 -71 -44 -44
w:invite	-61 145 -122 -58 -174
w:invoice	189 -91 -95 -78 16
w:invoice _number	181 -109 -81 -86 -199
w:is	-61 39 20 -14 -113
w:is _address	117 -104 -57 -44 254
w:is _number	70 4 -78 -45 -252
w:is a	-25 77 -52 -32 -98
w:is an	-266 257 -73 -56 -234
w:is being	35 27 -88 -45 150
w:is below	-135 -60 154 -34 -219
w:is closed	172 -71 -106 -56 -89
w:is dat	123 -52 -107 -35 275
w:is de	133 -74 -101 -44 -302
w:is die	91 -51 -85 -48 21
w:is door	-95 -126 -108 191 107
w:is echt	87 -91 -50 -32 193
w:is een	-11 45 62 -81 -19
w:is er	94 -61 -61 -46 -11
w:is fine	139 -100 -92 -44 -1
w:is full	-46 112 -70 -41 46
w:is het	-108 199 -104 -56 -350
w:is ill	119 -67 -100 -35 -21
w:is in	117 -59 -70 -47 -223
w:is it	129 -73 -76 -42 81
w:is mijn	183 -76 -133 -36 350
w:is mislukt	-180 213 -73 -51 -141
w:is niet	-296 265 -69 94 -172
w:is no	-112 145 -98 -44 -273
w:is not	-155 156 -77 47 -131
w:is now	-85 -86 126 -41 0
w:is on	64 -77 42 -55 208
w:is our	116 -48 -83 -36 37
w:is ready	-150 -91 -95 234 -15
w:is still	197 -121 -78 -69 152
w:is that	108 -67 -63 -34 -27
w:is the	-26 81 -59 -33 -51
w:is there	127 -65 -90 -38 -252
w:is unable	-1 24 -45 -39 19
w:is vol	-228 127 153 -48 -121
w:isn't	-152 -38 166 -32 -44
w:it	56 -26 -60 -4 3
w:it and	-135 167 -76 -41 -204
w:it apologies	132 -72 -98 -44 223
w:it be	145 -71 -99 -43 84
w:it can't	-251 274 -97 -40 -256
w:it do	156 -41 -96 -69 -202
w:it for	-30 -44 34 -36 137
w:it from	74 -51 -55 -29 192
w:it i	69 -38 -52 -28 190
w:it if	167 -130 -49 -29 -152
w:it in	41 -70 76 -80 -253
w:it is	20 -51 -66 60 -66
w:it later	162 -110 -93 -46 16
w:it ok	88 -73 -55 -34 227
w:it on	107 -56 -73 -30 -80
w:it possible	134 -77 -89 -70 171
w:it suitable	149 -92 -91 -38 -205
w:it to	126 -63 -74 -40 -209
w:it was	126 -80 -74 -40 44
w:it will	-146 2 -77 194 28
w:it's	92 -54 -63 -38 -40
w:it's attached	-65 71 -32 -21 -48
w:its	75 -3 -75 -52 202
w:itself	188 -110 -99 -46 -26
w:ja	-82 -86 68 48 14
w:ja dan	115 -47 -117 -39 170
w:ja of	-128 -54 136 -38 -262
w:jaar	140 -58 -94 -49 -171
w:jama	115 -47 -102 -48 173
w:jama _address	115 -47 -102 -48 173
w:jammer	115 -139 -47 -36 277
w:jan	166 -61 -107 -53 256
w:januari	-26 -39 72 -45 44
w:januari _event	-176 -103 190 -46 -119
w:januari _number	-53 -71 125 -67 -177
w:januari in	-49 -75 89 -46 -92
w:januari is	-82 -79 102 -49 -10
w:januari staan	191 -68 -114 -67 53
w:january	-14 8 -12 -3 29
w:january _number	-176 90 133 -44 -44
w:january after	141 -48 -106 -48 -25
w:january and	-92 82 -52 -26 -175
w:january but	136 -64 -89 -48 164
w:january for	98 -49 -68 -38 123
w:january i	77 -35 -76 -27 -123
w:january in	173 -43 -114 -49 -140
w:january please	-110 -141 -92 234 -58
w:jarenlang	114 -72 -125 -51 -148
w:je	-279 98 242 10 -312
w:je aanmelding	78 142 -226 -113 -238
w:je al	-241 -59 261 -57 -198
w:je bericht	-372 419 -75 -41 -278
w:je dat	-103 -58 -67 176 212
w:je de	162 -81 -127 -56 -25
w:je een	146 -93 -107 -56 25
w:je hem	135 -100 -71 -61 338
w:je hoort	-146 -53 157 -42 -275
w:je in	-297 -74 236 149 -278
w:je mail	-230 264 -136 -31 -220
w:je me	153 -67 -116 -45 -226
w:je mij	167 -84 -146 -62 -154
w:je mijn	215 -111 -120 -39 -10
w:je nu	-291 -82 226 160 -214
w:je op	-90 -133 166 -58 -134
w:je souhaite	215 -190 -96 -47 255
w:je staat	194 60 -253 -64 -274
w:je suis	-103 176 -111 -50 -88
w:je terecht	-246 243 -55 -37 -179
w:je van	-247 155 135 -46 -161
w:je voor	-258 -59 176 148 -189
w:je wel	125 -74 -79 -44 -253
w:jij	207 -74 -144 -49 -297
w:jij de	143 -99 -115 -48 -319
w:jobs	231 -143 -83 -54 -283
w:join	101 -76 -38 -47 188
w:join the	150 -67 -114 -41 301
w:joining	131 -88 -79 -39 55
w:joining on	134 -110 -82 -42 -37
w:joint	126 -61 -82 -40 -202
w:joint statement	126 -61 -82 -40 -202
w:joke	187 -127 -140 -61 -81
w:joost	214 -166 -167 -83 212
w:jou	-65 -92 123 -42 -176
w:journal	114 -67 -69 -51 -162
w:juba	-3 -109 60 -42 111
w:jullie	73 -71 -27 -17 -3
w:jullie _event	-238 -47 243 -35 -65
w:jullie bij	-64 -64 -138 194 -149
w:jullie dat	101 -66 -82 -36 345
w:jullie dit	152 -142 -75 -30 241
w:jullie een	156 -56 -128 -47 -227
w:jullie haar	97 -104 -77 -57 163
w:jullie hoeven	63 -56 -49 -35 229
w:jullie middag	135 -53 -134 -32 215
w:jullie mij	134 -57 -108 -42 277
w:jullie mijn	108 -74 -65 -48 -105
w:jullie online	130 -78 -117 -51 215
w:jullie ook	248 -109 -186 -70 -271
w:jullie website	-219 -48 -156 306 -144
w:jullie wel	91 -85 -73 -51 -271
w:juni	-189 196 -59 -49 -221
w:just	-88 -72 49 123 32
w:just reply	-217 -28 235 -40 -194
w:k	177 -107 -134 -51 321
w:k.	-285 -66 292 -67 -262
w:kaartjes	235 -62 -167 -88 -175
w:kan	95 -59 -69 -14 -44
w:kan dat	216 -81 -165 -52 217
w:kan het	231 -90 -150 -74 -102
w:kan ik	124 -73 -89 -44 59
w:kan kosteloos	135 -62 -104 -64 -129
w:kan niet	-152 57 -93 182 67
w:kan tot	281 -97 -249 -51 -161
w:kantoor	-35 -150 -102 163 118
w:keep	91 -51 -69 -38 -57
w:keep a	102 -40 -107 -41 -101
w:keeping	-37 -74 70 -52 157
w:keer	174 -76 -102 -43 20
w:keer graag	133 -141 -63 -36 175
w:keer niet	185 -69 -152 -46 54
w:kerst	110 -54 -86 -28 -70
w:kijk	190 -129 -102 -51 4
w:kijk ernaar	90 -75 -78 -39 -244
w:kijken	-113 -75 163 -45 9
w:kijken naar	-241 -59 261 -57 -198
w:kind	132 -51 -100 -38 -167
w:kind as	130 -33 -107 -36 -18
w:kinderdijk	110 -84 -33 -49 219
w:kinderdijk ik	-243 -62 247 -51 -156
w:kinderdijk komen	233 -106 -178 -70 287
w:kinderdijk maar	154 -110 -103 -53 259
w:kinderdijk on	84 -62 -90 -58 -174
w:kindly	10 -17 -83 88 131
w:kindly put	186 -115 -84 -66 173
w:kindly register	198 -132 -120 -52 160
w:kindly remove	104 -69 -76 -55 139
w:kindly reply	-227 -73 -91 307 -142
w:kindness	70 -48 -54 -28 184
w:kisumu	143 -61 -124 -38 186
w:klaar	137 -86 -72 -55 -200
w:klant	-81 -168 -189 330 -124
w:klant uw	-231 -192 -192 374 -134
w:klopt	212 -62 -185 -64 -297
w:klopt dat	162 -49 -161 -53 -280
w:knie	77 -53 -48 -40 205
w:know	64 -13 -67 -25 -172
w:know by	147 -75 -81 -42 -79
w:know in	93 -43 -81 -39 -92
w:know that	2 49 -60 -39 182
w:know whether	137 -90 -64 -31 15
w:koffie	-52 -116 118 -53 -372
w:kom	52 -70 3 -44 38
w:kom graag	158 -53 -96 -58 -66
w:kom ik	131 -65 -93 -38 114
w:kom met	100 -47 -91 -34 137
w:kom naar	169 -60 -161 -45 277
w:kom op	-111 -121 142 -51 -290
w:kom toch	77 -44 -75 -32 220
w:kom wel	128 -82 -100 -54 246
w:komen	149 -77 -68 -51 195
w:komen met	237 -139 -148 -86 270
w:komen naar	120 -82 -83 -39 225
w:komen op	160 -115 -101 -48 277
w:komt	90 -86 -13 -48 39
w:kon	-103 137 -81 -53 17
w:kon niet	-139 172 -96 -65 -138
w:kopie	-138 -115 -121 223 6
w:kort	-77 -74 95 -47 94
w:korting	-211 -85 263 -53 -258
w:kost	245 -94 -134 -119 -331
w:kosteloos	189 -66 -112 -69 -170
w:kosteloos tot	135 -62 -104 -64 -129
w:kosten	158 -94 -88 -36 -285
w:kreeg	148 -84 -98 -33 206
w:krijg	130 -70 -87 -43 245
w:krijg ik	132 -67 -86 -48 266
w:krijgen	120 -63 -87 -48 175
w:krijgt	74 36 -167 -54 -76
w:kuiper	116 -59 -112 -29 181
w:kun	-18 97 -142 53 -150
w:kun je	-18 97 -142 53 -150
w:kunnen	-6 -30 73 -60 89
w:kunnen jullie	190 -76 -110 -54 239
w:kunnen kijken	-241 -59 261 -57 -198
w:kunnen volgen	135 -60 -107 -49 -31
w:kuno-platform	-62 70 -33 -23 -46
w:kuno-platform nl	-62 70 -33 -23 -46
w:kuno-team	134 -83 -90 -39 50
w:kunt	-112 39 76 -5 42
w:kunt u	41 23 -50 -53 164
w:kunt zich	-109 152 -88 -69 -242
w:kwam	-59 141 -173 -45 -37
w:l.s.	131 -91 -105 -51 245
w:la	-230 295 -142 -71 -152
w:la _event	215 -190 -96 -47 255
w:laat	71 -28 -100 8 -109
w:laat het	170 -87 -156 -52 -95
w:laat ik	32 31 -88 -43 238
w:laat me	-20 -73 -92 129 -316
w:laatste	138 -82 -111 -53 199
w:lab	116 -58 -84 -53 -98
w:lactosevrij	155 -100 -119 -48 207
w:lamain	-90 -63 203 -51 -151
w:lamain voor	171 -75 -129 -75 -244
w:lamain we	-61 -55 125 -82 -222
w:land	112 -75 -74 -40 -58
w:lang	113 -69 -69 -45 136
w:langer	-211 228 -44 -44 -232
w:langs	150 -57 -86 -54 -206
w:laptop	17 51 -81 -39 -185
w:large	147 -36 -75 -53 85
w:las	225 -172 -89 -67 335
w:last	128 -82 -71 -46 82
w:last year	96 -81 -55 -36 -204
w:late	124 -95 -62 -42 184
w:laten	150 -57 -95 -56 87
w:laten gaan	101 -61 -83 -44 182
w:later	128 12 -112 -61 -30
w:latter	115 -71 -91 -41 -47
w:lead	-15 -79 74 -37 60
w:leaflets	109 -63 -73 -53 138
w:leave	-98 187 -72 -40 84
w:leave and	-244 299 -115 -58 -282
w:leave the	-60 75 -38 -28 81
w:lecture	92 -44 -67 -41 -50
w:leden	-192 -61 235 -122 -298
w:leersessie	132 -69 -77 -53 125
w:leersessie van	118 -70 -99 -55 252
w:lees	-280 359 -133 -48 -364
w:lees ik	56 1 -82 -40 -273
w:left	8 10 -17 -44 -85
w:left in	155 -79 -83 -52 -81
w:left the	181 -49 -116 -48 -84
w:left us	103 -46 -94 -38 181
w:leiden	162 -66 -93 -48 128
w:leidinggevende	170 -71 -156 -46 315
w:leren	131 -49 -139 -42 213
w:les	137 -96 -93 -57 -80
w:let	-51 105 -60 -14 -70
w:let me	29 -48 -59 51 -133
w:let us	139 -62 -105 -42 -203
w:let you	-39 99 -57 -41 201
w:letter	118 -61 -67 -45 -56
w:letter for	43 -33 -53 -26 -41
w:leuk	222 -104 -131 -44 49
w:leuk ik	182 -167 -80 -37 243
w:levenden	204 -89 -163 -58 307
w:levenden lijve	204 -89 -163 -58 307
w:leveren	-280 -82 243 174 -324
w:liaison	-132 -54 178 -63 -48
w:liaison officer	-72 -44 89 -25 35
w:libanon	98 -49 -83 -36 225
w:liefst	127 -62 -81 -37 62
w:lieve	37 -156 72 -54 45
w:lieve mensen	262 -145 -221 -48 315
w:liever	151 -69 -117 -52 203
w:lift	118 -55 -94 -38 348
w:ligtvoet	215 -107 -184 -49 306
w:lijkt	182 -91 -167 -55 53
w:lijst	17 -58 -6 23 35
w:lijst met	197 -62 -170 -65 -323
w:lijst van	-164 -73 -119 245 21
w:lijst voor	175 -83 -108 -51 221
w:lijst zetten	136 -66 -100 -37 104
w:lijstje	-112 -66 132 -41 -213
w:lijve	204 -89 -163 -58 307
w:like	111 -64 -69 -41 111
w:like a	-72 -51 90 -34 -103
w:like to	116 -64 -81 -39 148
w:limited	-104 130 -56 -32 -137
w:limited access	-141 146 -44 -27 -114
w:line	-154 197 -74 -42 -118
w:line your	-97 143 -81 -43 -72
w:line-up	-208 -31 216 -34 -151
w:link	113 -72 -50 -52 1
w:link for	148 -104 -78 -31 243
w:link in	153 -72 -93 -69 63
w:list	-54 -70 39 89 96
w:list for	171 -88 -82 -43 178
w:list i	145 -67 -96 -44 179
w:list of	-110 -69 -107 297 136
w:listen	46 -23 -28 -21 185
w:little	-129 166 -67 -41 -132
w:live	154 -84 -90 -40 193
w:live captions	144 -86 -99 -46 285
w:livestream	96 -89 -4 -54 291
w:living	143 -77 -59 -56 29
w:living in	143 -77 -59 -56 29
w:local	-41 -61 72 -43 118
w:local actors	51 -30 -38 -26 161
w:local partners	177 -82 -108 -31 256
w:locatie	249 -134 -191 -106 139
w:log	-134 -61 163 -53 -177
w:log in	-182 -68 201 -49 -124
w:logistics	-169 -36 179 -39 -61
w:lokale	117 -71 -90 -32 223
w:lokale partners	117 -71 -90 -32 223
w:lokalisering	172 -72 -106 -58 271
w:lokalisering ik	88 -39 -107 -41 188
w:lokalisering van	241 -125 -125 -100 192
w:long	91 -73 -33 -20 238
w:longer	-137 218 -75 -46 -129
w:longer works	-275 292 -55 -55 -305
w:look	108 -6 -97 -46 -242
w:looking	47 -70 25 -40 -64
w:looking for	48 -62 4 -40 -170
w:looking forward	138 -87 -75 -37 73
w:looks	-21 -121 98 -34 -4
w:looks great	198 -172 -69 -37 248
w:looks like	-147 -36 164 -31 -256
w:loop	104 -65 -84 -45 193
w:loopt	256 -54 -139 -106 -11
w:lopen	116 -66 -92 -40 -122
w:lose	-165 -31 176 -41 -139
w:lose _number	-165 -31 176 -41 -139
w:love	121 -71 -85 -33 95
w:love to	122 -66 -88 -33 64
w:lovely	102 -82 -73 -41 242
w:lucia	256 -126 -223 -60 332
w:luck	101 -79 -64 -35 312
w:luijten	156 -94 -137 -42 235
w:luisteren	128 -73 -116 -51 -141
w:lukt	91 -88 -59 -40 352
w:lunch	107 -91 9 -66 128
w:lunch ik	90 -77 -63 -47 138
w:lunch no	-150 -61 177 -57 -250
w:m'inscrire	215 -190 -96 -47 255
w:m'inscrire a	215 -190 -96 -47 255
w:m.	-287 -96 175 190 -234
w:ma	-214 -146 276 -111 -98
w:maak	152 -69 -110 -48 -127
w:maak er	127 -91 -95 -45 272
w:maak ik	142 -68 -106 -58 -258
w:maand	180 -68 -96 -65 -152
w:maandag	-6 131 -148 -49 -132
w:maar	148 -88 -92 -45 239
w:maar aan	60 -61 -37 -37 143
w:maar bij	223 -122 -186 -50 215
w:maar de	88 -62 -54 -43 52
w:maar ik	125 -66 -94 -43 295
w:maar in	182 -50 -169 -68 248
w:maar mijn	130 -96 -73 -47 230
w:maar op	207 -135 -95 -48 -105
w:maart	-23 -31 44 -53 -49
w:maart op	151 -90 -91 -49 284
w:macclinchy	116 -66 -107 -59 -187
w:madam	143 -60 -81 -45 61
w:madam dear	44 -24 -42 -24 153
w:madam i	140 -51 -91 -52 287
w:madam my	108 -80 -49 -40 229
w:madam please	99 -69 -96 -47 66
w:madam sir	68 -32 -43 -35 210
w:made	162 -70 -96 -57 249
w:mag	120 -63 -79 -46 99
w:mag ik	116 -62 -88 -46 173
w:mag je	117 -68 -109 -58 -10
w:mag naar	45 -46 -30 -29 191
w:mail	-277 268 71 36 -104
w:mail after	-234 240 -67 -53 -207
w:mail because	-169 -78 237 -97 -136
w:mail bij	208 -77 -169 -46 223
w:mail dan	-198 208 -65 -34 -181
w:mail met	-257 -138 295 -65 -104
w:mail system	-76 93 -38 -27 -46
w:mail te	308 -147 -227 -67 -114
w:mail the	-55 64 -32 -32 -35
w:mailadres	207 -156 -138 -52 -108
w:mailbox	-266 234 -82 123 -102
w:mailbox full	-124 175 -65 -51 -145
w:mailbox is	-217 249 -88 -45 -233
w:mailbox wordt	-208 230 -55 -45 -146
w:mailing	130 -56 -105 -53 -243
w:mails	-211 -185 289 -122 -4
w:main	-119 -64 -72 163 -144
w:make	104 -60 -59 -45 106
w:make it	26 -75 21 -43 122
w:make the	89 -58 -83 -50 179
w:maken	-43 6 101 -62 126
w:maken of	-46 141 -160 -65 -162
w:man	134 -67 -106 -50 -3
w:manager	157 -139 -60 -29 46
w:many	153 -73 -86 -56 -409
w:many of	112 -32 -59 -99 -200
w:many people	149 -65 -115 -36 -203
w:many thanks	167 -127 -129 -61 -342
w:march	1 59 -41 -52 37
w:march please	-67 94 -92 -40 -10
w:master's	115 -75 -58 -39 -247
w:masterclasses	63 -43 -47 -38 -216
w:matters	-104 116 -57 -34 6
w:may	56 38 -87 -40 168
w:may i	151 -74 -103 -46 181
w:may we	173 -84 -103 -39 -35
w:me	77 -61 -34 -36 138
w:me a	92 -47 -78 -41 187
w:me aan	142 -43 -128 -54 260
w:me aangemeld	-135 -31 134 -34 -47
w:me about	119 -90 -78 -28 301
w:me among	51 -28 -39 -24 206
w:me and	124 -64 -78 -56 342
w:me as	104 -64 -60 -51 201
w:me at	118 -79 -65 -25 223
w:me back	169 -55 -133 -35 -81
w:me by	84 -44 -63 -29 66
w:me could	113 -68 -83 -44 -203
w:me daarvoor	80 -55 -77 -32 -37
w:me de	141 -60 -113 -47 -339
w:me down	110 -69 -79 -42 50
w:me er	223 -122 -186 -50 215
w:me first	76 -35 -59 -28 240
w:me for	-109 -77 143 -65 90
w:me graag	107 -56 -92 -36 323
w:me helaas	119 -57 -94 -42 -9
w:me i	283 -129 -204 -55 417
w:me in	26 -3 -18 -44 145
w:me including	118 -76 -59 -44 -178
w:me know	22 -51 -64 60 -166
w:me maar	252 -216 -122 -63 -22
w:me niet	105 -117 -61 -46 280
w:me off	89 -42 -85 -45 -37
w:me on	147 -68 -106 -50 204
w:me op	-136 -77 167 -60 -19
w:me opgegeven	70 -38 -77 -33 143
w:me opgeven	72 -41 -95 -38 210
w:me sadly	144 -125 -71 -34 237
w:me so	199 -177 -56 -39 -95
w:me te	126 -117 -46 -31 133
w:me the	135 -72 -76 -47 114
w:me to	105 -65 -57 -31 258
w:me up	-46 -132 144 -47 -29
w:me voor	92 -48 -74 -61 -180
w:me weten	-86 -42 -67 148 -214
w:me whether	76 -66 -39 -43 -29
w:meant	135 -58 -83 -37 -124
w:meant for	168 -76 -116 -51 -206
w:medewerkers	164 -107 -113 -67 177
w:mee	-26 -76 95 -46 177
w:mee kunnen	148 -84 -98 -33 206
w:mee mogen	147 -60 -140 -44 285
w:mee op	219 -70 -162 -48 117
w:mee te	85 -42 -92 -36 -68
w:meedoen	139 -106 -100 -55 232
w:meekijken	76 -54 -69 -39 144
w:meer	-13 48 5 -53 -168
w:meer op	207 -123 -124 -77 -81
w:meet	-147 13 157 20 11
w:meet _event	-109 17 119 23 40
w:meeting	28 -64 20 -42 250
w:meeting of	104 -59 -75 -37 82
w:meetings	-134 168 -98 -41 -295
w:mei	-10 -75 91 -68 26
w:meld	-199 -73 223 87 -211
w:meld ik	120 -54 -102 -42 191
w:meld je	-252 -96 297 55 -393
w:meld me	138 -55 -124 -50 84
w:meld u	-221 -119 132 203 -144
w:melden	-134 -91 157 -68 -236
w:member	149 -53 -83 -63 -232
w:members	109 -66 -72 -31 -179
w:members who	109 -66 -72 -31 -179
w:men	-97 -40 109 -38 -132
w:mensah	101 -75 -71 -47 109
w:mensah _address	101 -75 -71 -47 109
w:mensen	88 -64 -47 -45 -9
w:mensen die	102 -58 -94 -40 27
w:mensen ik	88 -70 -85 -47 216
w:mensen van	120 -42 -116 -33 -62
w:mention	118 -66 -86 -38 37
w:mention it	127 -45 -112 -39 -47
w:mentioned	-175 -68 192 -49 -118
w:merci	-25 91 -92 -48 102
w:merci de	-125 159 -79 -33 -55
w:message	-302 396 -62 -40 -264
w:message _event	-195 194 -89 -42 -189
w:message could	-130 180 -65 -33 -104
w:message i	-167 166 -49 -24 -125
w:message only	-79 96 -47 -26 -56
w:message the	-79 96 -47 -26 -56
w:message to	-320 348 -79 -46 -296
w:message was	-198 230 -57 -43 -177
w:message wasn't	-55 64 -32 -32 -35
w:messages	-240 231 -102 136 -229
w:met	23 -20 -33 10 24
w:met _event	142 -88 -133 -41 172
w:met _number	-178 221 -69 -41 -229
w:met de	104 -76 -2 -56 59
w:met een	134 -80 -95 -48 10
w:met het	-44 5 78 -61 -13
w:met jullie	-100 -49 103 -38 109
w:met mijn	92 -44 -67 -41 104
w:met naam	-120 -88 -90 189 -195
w:met ons	28 98 -138 -66 146
w:met plezier	106 -90 -56 -25 119
w:met vakantie	-7 9 -52 -42 54
w:met veel	157 -103 -87 -48 -72
w:met verlof	-46 71 -67 -35 76
w:met zijn	175 -88 -137 -58 246
w:mevrouw	100 -40 -60 -52 -57
w:mevrouw haring	187 -108 -100 -73 -36
w:mevrouw lamain	28 -64 36 -52 -124
w:mevrouw namens	123 -66 -78 -42 -4
w:mevrouw van	93 -61 -92 -34 -95
w:mevrouw wij	-122 186 -134 -46 -82
w:mich	87 -47 -80 -35 76
w:mich fur	87 -47 -80 -35 76
w:middag	177 -90 -95 -46 120
w:middag de	194 -164 -105 -60 220
w:middag over	158 -77 -137 -43 257
w:middag van	167 -70 -130 -63 -17
w:might	174 -115 -68 -39 -268
w:mij	94 -74 -49 -38 146
w:mij aan	116 -58 -119 -45 107
w:mij afmelden	130 -59 -103 -46 27
w:mij als	105 -60 -88 -40 215
w:mij bewaart	114 -95 -57 -56 -217
w:mij dus	128 -106 -75 -42 284
w:mij een	185 -75 -116 -66 89
w:mij graag	145 -84 -103 -58 114
w:mij het	84 -59 -46 -45 -24
w:mij in	144 -54 -106 -54 218
w:mij inschrijven	144 -105 -114 -67 223
w:mij maar	157 -96 -107 -52 332
w:mij noteren	97 -70 -112 -55 176
w:mij op	-129 -62 128 -51 -62
w:mij te	158 -83 -135 -72 253
w:mij verwerkt	81 -52 -49 -45 -101
w:mij voor	144 -69 -113 -40 231
w:mijn	49 5 -65 -29 43
w:mijn aanmelding	132 -104 -87 -47 282
w:mijn agenda	133 -84 -77 -34 -130
w:mijn collega	128 -73 -106 -49 312
w:mijn cv	172 -101 -79 -72 -303
w:mijn deelname	10 100 -93 -85 286
w:mijn inschrijving	162 -89 -103 -51 278
w:mijn laptop	-91 121 -58 -38 45
w:mijn leidinggevende	170 -71 -156 -46 315
w:mijn man	142 -70 -118 -55 -50
w:mijn moeder	102 -82 -55 -39 248
w:mijn naam	97 -82 -60 -35 184
w:mijn nederlands	136 -82 -60 -54 273
w:mijn pensioen	208 -124 -113 -51 -122
w:mijn plaats	92 -80 -62 -41 270
w:mijn rooster	81 -77 -51 -36 166
w:mijn spijt	147 -119 -108 -50 230
w:mijn team	111 -78 -67 -34 -280
w:mijn vorige	-223 -75 124 182 -153
w:mijn vrouw	116 -78 -85 -53 177
w:mijn zus	117 -48 -93 -51 -83
w:mijzelf	74 -57 -70 -37 -67
w:militairen	129 -70 -90 -47 -167
w:militairen en	118 -75 -90 -46 -83
w:mill	198 -129 -178 -67 111
w:mill _event	120 -78 -103 -45 222
w:mind	267 -76 -170 -83 327
w:mind the	105 -65 -80 -37 172
w:mine	99 -37 -91 -33 240
w:ministerie	173 -91 -93 -44 -206
w:ministry	165 -59 -101 -66 -243
w:minor	125 -61 -106 -39 -3
w:minute	-119 -38 135 -43 -206
w:minuten	174 -100 -85 -57 -212
w:minutes	78 -55 -18 -54 -285
w:minutes on	-63 -42 90 -47 -220
w:mislukt	-180 213 -73 -51 -141
w:mislukt _address	-180 213 -73 -51 -141
w:miss	113 -81 -63 -31 321
w:miss it	89 -77 -45 -28 279
w:mission	61 -35 -38 -26 222
w:mo	139 -73 -108 -70 261
w:mocht	142 -77 -93 -47 228
w:mocht u	115 -67 -78 -57 18
w:moe	118 -41 -83 -50 -96
w:moeder	102 -82 -55 -39 248
w:moet	108 -63 -103 23 204
w:moet ik	174 -79 -126 -42 100
w:moet me	99 -46 -78 -39 415
w:moet verstek	74 -50 -63 -41 135
w:mogelijk	-209 -97 128 183 -71
w:mogen	224 -79 -147 -65 49
w:mogen wij	264 -125 -198 -124 -219
w:mon	-246 261 -72 -32 -264
w:monday	-60 90 -48 -32 -23
w:monday _number	-192 209 -42 -28 -71
w:monday and	111 -88 -48 -46 232
w:month	126 -67 -66 -40 61
w:mooi	-97 -110 133 -49 -275
w:morag	-141 158 -75 -53 163
w:more	0 56 -58 -39 43
w:more recipients	-65 71 -32 -21 -48
w:more useful	88 -53 -67 -41 186
w:morgen	179 -87 -125 -50 -182
w:morning	117 -63 -67 -44 -16
w:morning please	173 -62 -116 -46 -68
w:morning so	67 -42 -38 -42 -104
w:most	-92 -32 110 -38 38
w:move	138 -64 -97 -45 -115
w:move it	144 -65 -114 -50 -262
w:move me	121 -63 -86 -41 179
w:moved	68 -42 -46 -42 263
w:mr	37 -114 -120 136 128
w:mrs	109 -65 -69 -43 -71
w:ms	13 -63 58 -43 19
w:ms haring	118 -58 -99 -42 25
w:ms lamain	-83 -42 124 -44 -160
w:much	139 -90 -73 -37 -323
w:much appreciated	98 -65 -83 -49 -244
w:much like	62 -33 -51 -26 151
w:museum	-17 107 -95 -62 108
w:must	110 -62 -62 -43 78
w:mx	-78 100 -37 -27 -44
w:mx _number	-71 88 -40 -29 -45
w:my	62 -28 -70 -4 66
w:my ankle	79 -75 -57 -33 238
w:my calendar	87 -90 -48 -29 -264
w:my chair	90 -72 -59 -41 287
w:my colleague	-2 49 -77 -35 137
w:my colleagues	-178 226 -84 -60 -287
w:my confirmation	125 -72 -100 -37 -243
w:my connection	108 -66 -53 -52 -274
w:my cv	56 -35 -47 -31 -307
w:my details	182 -132 -57 -53 -28
w:my dutch	92 -60 -65 -40 237
w:my earlier	-206 -54 -122 268 -198
w:my flight	75 -46 -43 -49 210
w:my husband	86 -61 -58 -25 215
w:my manager	157 -139 -60 -29 46
w:my name	98 -62 -50 -38 241
w:my new	121 -101 -43 -36 190
w:my own	105 -84 -83 -44 199
w:my participation	175 -113 -112 -49 274
w:my place	88 -47 -68 -34 225
w:my registration	131 -81 -77 -41 338
w:my registrations	102 -66 -54 -40 104
w:my regret	94 -54 -51 -40 -93
w:my respectful	86 -67 -40 -42 201
w:my screen	70 -46 -52 -43 -90
w:my seat	-32 102 -126 -47 103
w:my son	135 -76 -107 -45 11
w:my spot	97 -64 -63 -33 209
w:my train	56 -44 -46 -31 8
w:my visa	50 -38 -42 -36 264
w:my wife	97 -77 -63 -38 156
w:my work	86 -48 -59 -36 154
w:myself	139 -80 -86 -49 326
w:na	112 -52 -89 -45 124
w:na afloop	141 -73 -95 -54 34
w:na de	115 -91 -78 -45 170
w:naam	204 -108 -144 9 162
w:naam adres	-87 -118 -116 184 -274
w:naam functie	220 -138 -140 -70 274
w:naam van	175 -53 -170 -40 -104
w:naar	-24 -45 58 -43 97
w:naar _address	-125 149 -61 -45 -45
w:naar _number	137 -77 -134 -72 257
w:naar de	43 -57 -10 -41 170
w:naar den	145 -63 -123 -44 272
w:naar het	-51 -65 92 -40 160
w:naar kinderdijk	-101 -83 129 -53 -18
w:naar onze	-116 -81 199 -63 -287
w:naar zwolle	138 -73 -123 -43 43
w:nadine	143 -87 -118 -59 -199
w:nairobi	130 -48 -55 -66 272
w:nakijken	196 -103 -134 -60 243
w:name	38 -80 -20 62 96
w:name address	-140 -88 -59 197 -231
w:name from	105 -61 -69 -54 179
w:name function	148 -82 -74 -53 180
w:name is	84 -49 -52 -37 261
w:name title	-174 -43 -66 217 -108
w:namen	193 -74 -121 -53 277
w:namen van	111 -66 -124 -34 243
w:namens	165 -99 -98 -44 122
w:namens de	194 -157 -147 -59 259
w:names	-2 -61 -104 143 -44
w:names and	126 -57 -101 -53 17
w:names of	-3 -55 -124 113 -266
w:names will	161 -55 -139 -54 200
w:ne	-125 159 -79 -33 -55
w:ne pourrai	-125 159 -79 -33 -55
w:near	99 -56 -65 -33 112
w:near the	107 -61 -71 -35 95
w:nederlands	124 -70 -75 -47 -129
w:nederlands is	136 -82 -60 -54 273
w:nederlandse	104 -57 -92 -41 -91
w:need	69 -25 -51 -38 -145
w:need anything	160 -81 -81 -59 254
w:need the	96 -45 -66 -32 -250
w:need to	33 -25 -21 -35 68
w:needed	144 -40 -107 -54 267
w:needs	74 -36 -61 -30 202
w:neem	-49 -68 97 -47 -153
w:neem ik	104 -50 -82 -39 -142
w:neemt	140 -75 -123 -49 192
w:neemt mijn	140 -75 -123 -49 192
w:neither	197 -88 -147 -45 278
w:nemen	-102 -62 111 -60 -136
w:nemen deel	-167 -57 190 -64 -95
w:nemen jullie	164 -61 -169 -45 -95
w:net	166 -98 -125 -50 107
w:netherlands	-135 -56 158 -44 5
w:network	125 -80 -64 -48 108
w:never	169 -102 -75 -44 111
w:never heard	123 -88 -69 -53 157
w:new	-11 -1 -32 15 64
w:new address	121 -101 -43 -36 190
w:news	55 -43 -44 -40 190
w:news my	55 -43 -44 -40 190
w:newsletter	136 -71 -90 -34 -33
w:next	147 -67 -88 -42 -16
w:next month	92 -46 -61 -41 -67
w:next week	167 -79 -79 -49 11
w:ni	84 -70 -56 -34 144
w:nice	-4 -82 41 -46 -96
w:niet	-92 116 -50 41 51
w:niet aan	-74 136 -125 -42 -29
w:niet bellen	-238 -53 -78 290 -147
w:niet bij	216 -155 -107 -42 279
w:niet doorgestuurd	-277 305 -59 -36 -232
w:niet gelezen	-166 172 -62 -34 -143
w:niet gevonden	-149 202 -69 -57 -125
w:niet komen	-109 -104 156 -60 114
w:niet langer	-211 228 -44 -44 -232
w:niet mee	129 -56 -105 -41 247
w:niet meer	30 84 -88 -52 -95
w:niet naar	166 -119 -109 -58 242
w:niet op	-55 84 -66 -45 132
w:niet worden	-173 215 -81 -59 -146
w:niet zo	122 -71 -53 -50 251
w:niet-leden	129 -84 -96 -64 -232
w:niets	-245 181 135 -110 -240
w:nieuwe	-15 32 -91 47 19
w:nieuwe knie	57 -50 -43 -37 155
w:nieuws	-242 -151 294 -50 -278
w:nieuwsbrief	-156 -74 213 -96 -217
w:night	145 -72 -72 -43 17
w:night train	125 -52 -85 -62 27
w:niks	173 -64 -82 -46 262
w:nl	-62 70 -33 -23 -46
w:nl i'm	-49 55 -30 -21 -38
w:no	-63 45 31 -41 -37
w:no longer	-177 253 -75 -45 -215
w:no need	206 -145 -88 -38 -73
w:no organisation	108 -72 -47 -49 -34
w:nodig	-45 -57 -109 135 -328
w:nodig voor	-126 -53 -107 194 -134
w:nog	1 -65 42 -16 14
w:nog aan	1 -101 -215 182 -55
w:nog een	-84 -61 111 -43 218
w:nog even	-107 -56 151 -58 142
w:nog mee	148 -48 -161 -38 297
w:nog niet	88 -45 -89 -32 282
w:nog open	135 -99 -45 -63 -110
w:nog opgeven	142 -78 -132 -67 266
w:nog over	155 -80 -98 -60 -29
w:nog plek	143 -58 -103 -44 292
w:noodhulp	-115 -49 130 -36 -104
w:noodhulp als	86 -25 -74 -41 171
w:nooit	139 -41 -100 -53 33
w:nor	208 -96 -178 -54 285
w:nordic	-95 -118 165 -65 251
w:nordic aid	-95 -118 165 -65 251
w:not	-116 106 -31 37 -57
w:not be	-48 105 -62 -40 16
w:not exist	-55 64 -32 -32 -35
w:not found	-55 64 -32 -32 -35
w:not need	-64 90 -41 -27 -85
w:not read	-243 253 -57 -47 -224
w:not the	-124 -45 143 -33 -226
w:not to	-106 -49 141 -46 -49
w:not yet	112 -59 -69 -35 -214
w:note	-52 135 -86 -47 5
w:note that	-41 126 -84 -45 4
w:noted	-92 -94 124 -44 -378
w:noteer	178 -174 -63 -49 369
w:noteer me	176 -196 -51 -46 353
w:noteert	86 -51 -73 -45 267
w:noteert u	86 -51 -73 -45 267
w:notenallergie	115 -58 -114 -48 316
w:noteren	167 -91 -123 -50 281
w:noteren voor	143 -59 -138 -56 183
w:nothing	154 -80 -97 -42 90
w:nothing am	93 -53 -85 -44 154
w:noticed	-143 -59 -57 193 -188
w:nov	-81 -35 100 -36 26
w:nov _number	-81 -35 100 -36 26
w:november	-291 372 -74 25 -296
w:november ben	-236 259 -57 -42 -161
w:november i	20 13 -65 -51 114
w:november with	-95 97 -39 -31 -66
w:now	-138 -58 191 7 54
w:now on	149 -100 -87 -44 252
w:nu	-166 -75 88 200 54
w:nu aan	-242 -100 271 -98 -209
w:number	-36 -43 -1 61 -61
w:number _number	177 -52 -164 -80 192
w:number is	-153 -78 173 -64 -245
w:nummer	-156 -183 199 -83 -161
w:ochtend	134 -66 -93 -39 352
w:ochtend een	154 -77 -124 -44 264
w:ochtends	191 -71 -158 -47 60
w:october	195 -77 -108 -52 -286
w:of	47 -36 -47 6 -51
w:of _event	-127 -33 -95 249 -152
w:of _house	164 -52 -85 -60 -111
w:of _number	-2 -18 -26 30 23
w:of a	143 -59 -71 -36 -96
w:of afzeggen	-53 169 -138 -84 -115
w:of aid	148 -65 -116 -16 -47
w:of all	59 -43 -31 -31 10
w:of annuleren	249 -90 -171 -72 -195
w:of charge	166 -97 -98 -47 -103
w:of course	123 -72 -65 -33 237
w:of de	129 -70 -93 -46 -283
w:of december	113 -60 -65 -33 42
w:of er	112 -45 -94 -42 -182
w:of guests	142 -110 -58 -40 -5
w:of het	205 -113 -123 -89 -278
w:of ik	24 -80 33 -41 94
w:of is	74 -41 -73 -40 -22
w:of it	55 -32 -48 -31 128
w:of kan	86 -68 -73 -28 -65
w:of later	198 -91 -125 -70 -209
w:of me	93 -71 -47 -32 254
w:of mine	115 -38 -109 -35 266
w:of my	54 -35 -27 -21 122
w:of nederlands	132 -64 -74 -60 -240
w:of our	70 -26 -63 -39 184
w:of participants	196 -71 -187 -113 -22
w:of that	38 -28 -30 -29 150
w:of the	89 -22 -78 -47 -102
w:of them	130 -81 -48 -70 103
w:of this	-25 69 -70 -39 149
w:of two	153 -39 -94 -69 -246
w:of us	136 -73 -86 -38 277
w:of wordt	125 -82 -85 -49 -252
w:of you	105 -43 -65 -41 -176
w:of your	33 -72 -9 28 -105
w:off	-123 -62 175 -47 36
w:off the	-19 -38 46 -54 -118
w:offer	192 -109 -107 -52 -81
w:offerte	126 -64 -125 -40 -233
w:offerte voor	126 -64 -125 -40 -233
w:office	-63 157 -94 -46 72
w:office until	-151 158 -47 -31 -88
w:officer	134 -67 -50 -59 150
w:officer _address	138 -75 -73 -44 204
w:oh	137 -109 -68 -43 255
w:ok	77 -57 -52 -33 109
w:ok if	88 -73 -55 -34 227
w:oktober	-54 99 -65 -52 -127
w:oktober werk	-187 196 -55 -27 -170
w:old	-38 95 -56 -35 42
w:om	-14 -71 -49 188 -311
w:om _number	72 -79 35 -67 -173
w:om een	81 -52 -49 -45 -101
w:om half	207 -77 -168 -57 -62
w:om het	144 -70 -119 -65 -278
w:om op	80 -44 -61 -56 119
w:om te	148 -48 -95 -53 156
w:omdat	-137 193 -114 -64 -343
w:omzetten	118 -67 -74 -48 346
w:omzetten naar	135 -77 -84 -52 320
w:on	-8 -3 2 -15 4
w:on _address	121 -101 -43 -36 190
w:on _event	-195 23 180 3 -26
w:on _number	-31 2 21 -8 13
w:on behalf	100 -60 -68 -38 210
w:on civil-military	85 -61 -47 -29 -87
w:on dec	-190 -71 208 -44 -168
w:on december	165 -52 -161 -60 279
w:on friday	137 -68 -90 -53 -214
w:on it	90 -41 -48 -45 -43
w:on me	181 -88 -124 -55 -210
w:on monday	-115 133 -46 -30 -159
w:on my	-119 -92 -102 198 58
w:on our	-213 127 183 -84 -200
w:on parental	-242 248 -57 -32 -253
w:on that	-62 -46 66 -35 33
w:on the	102 -64 -70 -9 101
w:on this	-233 131 190 -50 -159
w:on thursday	-38 -66 92 -33 15
w:on thursdays	128 -95 -72 -39 -82
w:on to	-134 174 -80 -45 -262
w:on tuesday	4 -61 40 -43 -268
w:on wednesday	138 -67 -103 -55 -289
w:on your	78 -94 -94 110 75
w:on zoom	93 -57 -60 -42 -232
w:once	58 -57 32 -60 62
w:once the	126 -50 -88 -57 206
w:onder	-110 120 64 -62 78
w:onder zaaknummer	-157 223 -122 -60 -124
w:ondergetekende	166 -74 -93 -49 285
w:onderhandelen	-125 -14 161 -48 36
w:onderhandelen in	96 -44 -106 -32 171
w:onderstaande	-32 -101 -169 182 99
w:onderwerp	-83 26 89 -53 28
w:one	68 -66 -17 -38 60
w:one for	218 -160 -114 -46 401
w:one month	107 -75 -55 -39 -87
w:one of	95 -65 -64 -36 -86
w:one or	-65 71 -32 -21 -48
w:one seat	115 -64 -95 -28 145
w:one small	112 -83 -71 -44 251
w:online	75 -56 -28 -37 42
w:online _event	0 89 -82 -46 135
w:online bijeenkomst	97 -52 -107 -43 196
w:online is	141 -56 -92 -46 -87
w:online mee	122 -45 -116 -40 250
w:online sessie	171 -71 -109 -50 349
w:only	-183 80 116 20 -78
w:only you	-88 113 -50 -32 -54
w:ons	-53 79 -45 63 -83
w:ontvang	-192 -86 283 -60 -116
w:ontvang _number	-259 -97 306 -58 -169
w:ontvang ik	184 -85 -164 -49 23
w:ontvangen	-71 46 94 -62 -71
w:ontvangen en	-103 139 -83 -62 -76
w:ontvangen u	-188 123 151 -53 -88
w:ontvanger	-219 267 -78 -61 -162
w:ontvangt	-159 70 196 -70 -183
w:ontvangt binnen	-159 184 -148 -55 -77
w:onverwacht	104 -46 -104 -38 208
w:onze	48 -4 -20 -56 -117
w:onze administratie	135 -99 -45 -63 -110
w:onze directeur	105 -74 -70 -60 296
w:onze nieuwe	-84 159 -100 -70 -89
w:ook	91 -76 -8 -50 -99
w:ook aan	111 -66 -58 -35 219
w:ook de	252 -122 -130 -91 -277
w:ook een	223 -50 -223 -44 -159
w:ook voor	160 -103 -76 -57 311
w:ook zo	106 -84 -72 -43 288
w:op	-9 -9 2 -2 -29
w:op _event	-119 -81 167 -69 -5
w:op _number	7 -32 10 -27 -24
w:op de	58 -29 -23 -49 75
w:op deze	-74 45 88 -68 -125
w:op dinsdag	226 -108 -129 -70 -135
w:op dit	-243 297 -119 -59 -177
w:op donderdag	15 -67 56 -45 -86
w:op donderdagochtend	188 -90 -161 -60 -271
w:op een	-95 -58 -140 193 -45
w:op grond	81 -52 -49 -45 -101
w:op het	134 -64 -89 -38 244
w:op jullie	-96 -70 -123 241 -208
w:op locatie	249 -134 -191 -106 139
w:op mijn	-217 180 80 -57 -27
w:op onze	-162 -60 196 -59 -256
w:op tijd	73 -128 79 -67 -192
w:op uw	-87 -77 -83 173 118
w:op voor	148 -72 -155 -51 224
w:op woensdag	-102 122 -79 -50 -14
w:open	-79 -80 182 -59 -252
w:openen	205 -101 -110 -74 -184
w:openen wij	205 -101 -110 -74 -184
w:operations	119 -52 -88 -40 109
w:opgegeven	62 22 -81 -41 167
w:opgegeven dat	138 -87 -69 -50 157
w:opgegeven om	74 -29 -85 -28 184
w:opgegeven voor	107 -68 -92 -35 170
w:opgeven	114 -58 -111 -49 315
w:opgeven voor	114 -58 -111 -49 315
w:opnemen	51 51 -111 -80 1
w:opnieuw	-266 267 -125 177 -208
w:opstelling	125 -52 -97 -55 18
w:opt	-183 -68 145 117 -150
w:opt out	-183 -68 145 117 -150
w:opt-in	-231 -65 -153 306 -196
w:optie	252 -88 -187 -79 -151
w:optie op	252 -88 -187 -79 -151
w:option	150 -50 -80 -50 -187
w:or	-81 42 16 25 -242
w:or all	-128 35 -71 138 -127
w:or an	112 -54 -80 -38 265
w:or cancel	-218 177 125 -56 -163
w:or change	-230 -88 245 -51 -147
w:or is	9 31 -48 -37 -201
w:or madam	116 -59 -71 -47 32
w:or more	-65 71 -32 -21 -48
w:or online	94 -40 -79 -44 -274
w:or to	130 -67 -85 -42 -163
w:or would	105 -56 -75 -40 -268
w:orde	76 45 -133 -60 -53
w:orde maken	159 -107 -143 -69 229
w:orde ontvangen	-63 120 -99 -52 -271
w:order	-185 -72 228 -47 -72
w:organisatie	80 -42 -127 51 163
w:organisatie graag	120 -68 -83 -59 193
w:organisaties	-138 -39 158 -80 -256
w:organisation	93 -115 -120 138 57
w:organisations	108 -48 -67 -32 -112
w:organisations have	126 -61 -82 -40 -202
w:organise	142 -41 -133 -47 -16
w:organised	124 -58 -62 -49 -345
w:organiser	-246 -80 290 -66 -175
w:organiseren	126 -54 -110 -26 -121
w:organisers	-94 -53 149 -43 -27
w:organising	220 -143 -96 -58 303
w:original	-163 232 -67 -44 -169
w:original message	-163 232 -67 -44 -169
w:other	9 -3 -51 -32 49
w:other two	219 -203 -61 -35 299
w:otherwise	-83 -84 -114 209 -83
w:otto	-201 -76 225 -54 -126
w:oud	4 34 -103 -57 143
w:oude	198 -125 -129 -77 -97
w:ought	100 -53 -72 -36 192
w:ought to	100 -53 -72 -36 192
w:our	-26 -1 39 -26 -29
w:our annual	46 -36 -36 -30 213
w:our director	67 -55 -47 -29 101
w:our general	97 -35 -87 -51 -228
w:our own	-62 78 -47 -28 -187
w:our places	189 -97 -143 -54 233
w:our side	110 -57 -100 -37 253
w:our team	-43 85 -87 -40 -181
w:ours	187 -149 -84 -53 196
w:ourselves	216 -101 -100 -54 406
w:out	-88 96 -19 -7 -133
w:out of	-35 71 -53 -36 -212
w:over	28 -47 -18 -7 92
w:over _event	15 -80 44 -55 62
w:over de	37 -56 -95 90 170
w:over het	116 -66 -82 -43 59
w:over humanitaire	164 -59 -154 -38 -169
w:over in	238 -139 -113 -53 251
w:over lokalisering	130 -53 -108 -50 217
w:over mij	126 -98 -55 -63 -182
w:over vrede	145 -77 -98 -68 -180
w:over vredesmissies	3 -40 9 -38 182
w:overgenomen	-208 230 -55 -45 -146
w:overgenomen door	-208 230 -55 -45 -146
w:overleg	82 -58 -162 89 -234
w:overzicht	115 -64 -84 -64 -116
w:own	64 -18 -82 -36 112
w:p.s.	-217 -28 235 -40 -194
w:page	-6 -98 23 54 130
w:page of	-101 -74 -77 166 -231
w:paneldiscussie	-23 -21 8 -47 35
w:paneldiscussie _event	131 -52 -123 -35 125
w:paneldiscussie over	-200 -67 204 -33 -176
w:paneldiscussie van	205 -61 -185 -53 202
w:paper	58 -31 -48 -31 142
w:parental	-242 248 -57 -32 -253
w:parental leave	-242 248 -57 -32 -253
w:park	114 -48 -97 -38 38
w:park near	114 -48 -97 -38 38
w:parking	79 -51 -56 -30 -30
w:part	126 -72 -74 -42 58
w:part in	127 -87 -61 -42 83
w:part or	129 -46 -122 -37 -226
w:participant	-148 -53 -83 200 -48
w:participants	114 -67 -98 22 -190
w:participants for	163 -92 -125 -63 149
w:participants of	-28 -69 -101 141 -193
w:participate	35 -83 -88 82 88
w:participate in	-23 -70 -92 116 184
w:participation	-11 -82 64 -41 164
w:partij	149 -107 -84 -41 272
w:partner	63 -40 -50 -32 24
w:partners	33 -72 57 -48 89
w:partners in	138 -107 -67 -29 239
w:pas	-17 70 -66 -39 12
w:paspoort	-173 -106 -92 222 38
w:paspoort en	-173 -106 -92 222 38
w:pass	-80 -69 117 -38 -95
w:passed	-153 176 -70 -43 -65
w:passport	-240 -45 -101 310 -160
w:past	165 -82 -106 -45 28
w:pay	179 -117 -75 -78 26
w:peace	119 -52 -88 -40 109
w:peace operations	119 -52 -88 -40 109
w:peacekeepers	-120 -1 131 -37 -41
w:peacekeepers and	-89 55 57 -34 -86
w:peacekeepers in	-130 -76 167 -49 -9
w:peacekeping	199 -126 -142 -44 297
w:peeters	160 -85 -149 -45 245
w:pensioen	208 -124 -113 -51 -122
w:people	8 -71 84 -48 -187
w:people are	-120 -54 159 -70 -201
w:people from	136 -64 -118 -33 -45
w:people of	96 -47 -75 -31 223
w:people to	94 -56 -80 -33 10
w:people who	158 -114 -62 -39 -194
w:per	-187 -58 151 157 -61
w:per event	-193 -34 207 -46 -121
w:perfect	183 -104 -92 -55 -238
w:perfect thank	194 -100 -123 -55 -127
w:permanent	-181 204 -57 -37 -138
w:permanent fatal	-94 113 -55 -36 -95
w:permission	103 -60 -58 -34 -285
w:pers	226 -149 -198 -137 189
w:person	58 -55 4 -46 51
w:person in	97 -37 -109 -34 -201
w:person or	-70 -36 98 -48 -180
w:personal	-39 -82 113 -48 -196
w:personal data	118 -76 -59 -44 -178
w:personen	-80 -75 128 53 -158
w:personen van	-71 -95 -139 188 93
w:persons	-14 -51 -94 114 -216
w:persoon	215 -147 -165 -84 338
w:persoonsgegevens	84 -56 -48 -45 -167
w:persoonsgegevens die	81 -52 -49 -45 -101
w:petra	212 -188 -102 -57 271
w:phd	113 -51 -81 -35 -20
w:phone	-153 -49 -87 256 -193
w:piece	138 -57 -103 -37 -160
w:piece on	97 -67 -79 -47 -184
w:pinda's	101 -83 -55 -44 231
w:plaats	59 -65 -79 40 240
w:plaats van	95 -51 -77 -39 -4
w:plaatse	129 -79 -77 -46 246
w:plaatsen	-108 -73 23 170 -173
w:plaatsje	137 -119 -88 -41 150
w:place	45 -56 -53 48 197
w:place at	122 -77 -94 -49 340
w:place for	91 -49 -74 -30 270
w:place on	-70 31 -93 123 -155
w:places	146 -62 -100 -44 185
w:places at	207 -82 -153 -47 275
w:places for	182 -80 -119 -73 282
w:places in	120 -41 -123 -38 -122
w:places on	125 -75 -104 -54 246
w:plans	88 -70 -56 -32 163
w:please	50 -6 -60 -33 125
w:please add	123 -82 -73 -33 242
w:please answer	-171 -95 -56 237 -186
w:please cancel	101 -82 -55 -35 229
w:please confirm	179 -75 -88 -57 -1
w:please contact	-268 262 -48 -29 -273
w:please could	146 -61 -92 -57 -111
w:please do	168 -33 -132 -49 252
w:please enrol	197 -136 -142 -73 278
w:please find	137 -64 -75 -50 8
w:please i	128 -91 -67 -41 132
w:please i'll	136 -122 -82 -43 334
w:please let	130 -49 -72 -43 -31
w:please make	170 -63 -106 -56 -137
w:please note	-48 144 -107 -49 -58
w:please register	-54 19 62 -44 -141
w:please remove	154 -89 -94 -48 222
w:please reserve	91 -50 -77 -33 242
w:please send	123 -56 -60 -51 7
w:please take	157 -107 -67 -40 -15
w:please try	-124 175 -65 -51 -145
w:please type	-97 143 -81 -43 -72
w:please use	177 -122 -91 -36 232
w:please write	-210 200 -42 -35 -230
w:pleased	167 -67 -99 -73 -34
w:pleased to	167 -67 -99 -73 -34
w:pleasure	173 -99 -88 -52 49
w:plek	-71 -74 75 35 100
w:plekje	64 -51 -37 -25 226
w:plekken	91 -55 -105 -37 -49
w:plezier	106 -90 -56 -25 119
w:pls	162 -83 -131 -52 242
w:pls put	106 -47 -117 -54 155
w:podcast	-108 -89 153 -48 127
w:point	156 -70 -95 -50 -85
w:pooled	131 -71 -82 -53 -92
w:portfolio	-153 -97 -76 235 -209
w:position	69 -49 -60 -28 -76
w:possible	131 -64 -80 -48 22
w:possible to	133 -72 -86 -51 322
w:post	203 -76 -186 -51 311
w:poster	193 -58 -158 -66 -294
w:postvak	-203 244 -133 -33 -171
w:potlood	136 -90 -81 -45 -71
w:pourrai	-125 159 -79 -33 -55
w:pourrai pas	-125 159 -79 -33 -55
w:praat	-124 -45 132 -43 -179
w:practical	168 -114 -55 -35 -132
w:practical information	88 -41 -46 -32 114
w:present	126 -73 -80 -44 146
w:presentations	83 -47 -81 -37 248
w:press	-106 122 -68 -36 -60
w:price	-261 -70 -75 312 -223
w:prijs	-70 -74 -94 159 -140
w:prima	110 -54 -105 -31 -137
w:priya	-100 -120 124 -76 -83
w:procent	-232 -76 247 -53 -25
w:prof	139 -71 -94 -35 198
w:professionals	-63 -68 126 -78 5
w:programma	-69 -112 -90 156 -60
w:programme	237 -85 -130 -69 -73
w:programme officer	219 -89 -179 -124 241
w:promise	91 -53 -72 -34 215
w:promise to	91 -53 -72 -34 215
w:provide	19 -61 -86 67 -133
w:punt	170 -134 -115 -68 -333
w:purmerend	135 -103 -72 -51 22
w:pursuant	107 -75 -55 -39 -87
w:pursuant to	107 -75 -55 -39 -87
w:put	122 -65 -81 -49 99
w:put her	87 -49 -79 -34 149
w:put it	122 -67 -52 -95 -218
w:put me	126 -76 -105 -48 61
w:questions	103 -69 -67 -55 -235
w:quick	164 -83 -93 -57 -272
w:quota	-178 197 -60 -71 -201
w:quoting	141 -103 -92 -52 -234
w:quoting the	141 -103 -92 -52 -234
w:rademaker	143 -108 -116 -66 178
w:rate	109 -43 -81 -40 -254
w:rate is	109 -43 -81 -40 -254
w:rather	68 -41 -53 -33 145
w:rather than	41 -35 -31 -38 155
w:rcpt	-55 64 -31 -21 -41
w:rcpt to	-55 64 -31 -21 -41
w:rd	30 -74 -63 63 293
w:rd after	116 -60 -91 -54 248
w:rd and	167 -87 -101 -73 216
w:reach	19 37 -54 -39 122
w:reach does	-55 64 -32 -32 -35
w:reach you	214 -149 -83 -55 197
w:reached	-68 84 -32 -34 5
w:reactie	68 80 -133 -59 -242
w:read	-283 336 -69 -40 -54
w:read about	81 -57 -53 -26 222
w:read that	149 -69 -84 -42 272
w:read your	-298 311 -55 -45 -243
w:reading	-249 110 201 -35 -271
w:ready	-150 -91 -95 234 -15
w:reageer	-203 -64 95 184 -150
w:reageren	-103 139 -83 -62 -76
w:really	100 -47 -69 -41 212
w:reason	-241 280 -70 -52 -233
w:reason _number	-94 113 -55 -36 -95
w:receive	-110 -32 86 44 -159
w:receive a	-83 -63 -107 144 -202
w:receive mail	-55 64 -32 -32 -35
w:receive the	117 -59 -70 -38 -38
w:receive this	-226 -69 263 -72 -180
w:received	-42 151 -79 -43 -278
w:received and	-141 186 -70 -36 -103
w:received at	-67 72 -38 -25 -47
w:received your	49 90 -153 -64 -128
w:reception	90 -62 -62 -30 -144
w:recht	-164 -71 -133 235 -140
w:recipient	-196 275 -90 -52 -194
w:recipient's	-124 175 -65 -51 -145
w:recipient's mailbox	-124 175 -65 -51 -145
w:recipients	-71 120 -45 -33 -142
w:recipients and	103 -81 -57 -43 -163
w:recipients it's	-65 71 -32 -21 -48
w:record	10 -51 -94 62 -26
w:recorded	133 -83 -91 -50 -272
w:recording	-62 -100 129 -50 -296
w:red	145 -119 -72 -43 -146
w:redactie	225 -113 -140 -64 -51
w:reference	134 -77 -69 -41 32
w:regards	206 -111 -173 -52 334
w:register	-112 -22 102 51 -93
w:register before	56 -109 27 -39 -173
w:register by	-159 66 100 -42 -154
w:register for	28 -62 37 -54 232
w:register me	-49 -90 90 -50 78
w:register now	-316 -117 352 -68 -298
w:register us	198 -65 -137 -43 -31
w:register with	57 -42 -35 -29 -113
w:register you	-220 151 -107 194 -215
w:registered	-161 -66 139 113 -178
w:registered for	50 -69 33 -53 -176
w:registered participants	-172 -49 -83 204 -275
w:registering	-216 -88 242 -49 -14
w:registering for	-157 -94 173 -54 4
w:registrants	-268 -64 204 124 -252
w:registratie	-347 -124 -158 442 -258
w:registration	5 -85 28 75 -109
w:registration and	194 -92 -93 -73 -271
w:registration desk	112 -49 -75 -70 -155
w:registration expires	-164 -162 -130 263 -102
w:registration for	183 -65 -116 -49 194
w:registration to	58 -34 -60 -26 -56
w:registrations	-180 210 -56 -38 -145
w:registrations and	-178 189 -41 -32 -192
w:registrations of	97 -40 -47 -53 -166
w:registreer	-268 -88 187 142 -172
w:registreer u	-210 -85 48 182 -124
w:regret	94 -54 -51 -40 -93
w:regular	-311 167 207 -60 -286
w:reis	-178 240 -133 -47 -67
w:reizen	202 -105 -151 -54 241
w:reken	124 -79 -80 -43 181
w:rekening	104 -33 -109 -41 37
w:relatie	-130 219 -80 -67 -214
w:relations	92 -55 -59 -28 95
w:relief	-39 -69 97 -49 124
w:reminder	-128 161 -75 -52 9
w:remove	-55 58 -90 54 89
w:remove his	84 -57 -57 -52 132
w:reply	-269 10 114 211 -255
w:reply above	-97 143 -81 -43 -72
w:reply to	-104 107 23 -38 -131
w:reply with	-243 -66 19 314 -225
w:replying	-8 79 -77 -33 -195
w:replying to	19 53 -80 -32 -135
w:report	172 -77 -80 -79 -300
w:represented	133 -73 -70 -35 230
w:req	-170 166 -56 -38 -126
w:req _number	-170 166 -56 -38 -126
w:request	67 34 -80 -45 -201
w:request a	59 -53 -26 -37 -104
w:requests	-265 286 -67 -48 -264
w:resend	-88 113 -50 -32 -54
w:resend your	-88 113 -50 -32 -54
w:reserve	-49 -68 108 -44 65
w:reserve a	92 -45 -57 -34 179
w:reserveer	-116 -66 153 -44 -178
w:reserveren	253 -98 -209 -62 273
w:reservering	200 -68 -128 -99 -87
w:respectful	86 -67 -40 -42 201
w:respectful greetings	86 -67 -40 -42 201
w:respond	-248 131 -66 211 -199
w:response	-77 141 -102 -47 -199
w:rest	122 -77 -68 -41 245
w:rest of	145 -85 -71 -44 234
w:retention	103 -81 -57 -43 -163
w:retired	108 -69 -68 -41 -243
w:retired last	96 -81 -55 -36 -204
w:retreat	-136 -67 169 -59 -36
w:reviewed	-97 143 -81 -43 -72
w:reviewed by	-97 143 -81 -43 -72
w:ria	109 -69 -81 -44 170
w:richten	-105 134 -78 -57 -21
w:right	-117 -46 151 -45 118
w:right person	-227 -42 245 -43 -174
w:rijd	-158 -32 159 -37 -2
w:rijdt	-219 -69 221 -48 -311
w:rijdt er	-219 -69 221 -48 -311
w:rolstoel	112 -43 -118 -38 266
w:rood	108 -54 -91 -33 -201
w:room	18 -59 47 -42 40
w:room in	118 -67 -63 -40 63
w:room on	147 -36 -75 -53 85
w:rooster	81 -77 -51 -36 166
w:rooster af	81 -77 -51 -36 166
w:rotterdam	109 -63 -105 -53 -85
w:row	102 -87 -58 -30 -25
w:row if	102 -87 -58 -30 -25
w:ruben	103 -74 -56 -37 154
w:ruimte	149 -53 -134 -52 16
w:ruimte om	149 -53 -134 -52 16
w:run	136 -68 -71 -37 -25
w:s	-12 86 -68 -54 119
w:s in	81 -59 -49 -37 170
w:sadly	137 -104 -79 -39 253
w:said	-10 36 -48 -25 11
w:said _number	-65 71 -32 -21 -48
w:salgado	106 -48 -54 -47 -60
w:salgado and	106 -48 -54 -47 -60
w:salt	126 -65 -116 -47 160
w:salt and	126 -65 -116 -47 160
w:same	97 -57 -49 -32 252
w:same afternoon	79 -63 -55 -35 157
w:samen	245 -108 -149 -65 118
w:sander	117 -76 -98 -46 220
w:sanne	106 -58 -76 -43 132
w:save	-148 -54 173 -45 4
w:saw	-155 -42 185 -43 -80
w:saw that	-266 -48 278 -39 -266
w:saw the	153 -40 -77 -65 -115
w:saw your	205 -55 -201 -46 305
w:say	141 -58 -75 -36 247
w:say that	104 -58 -60 -32 174
w:scherm	141 -66 -112 -45 33
w:schiphol	99 -43 -84 -49 -281
w:school	168 -100 -122 -47 274
w:schrappen	132 -61 -94 -43 179
w:schrijf	-96 -71 71 95 9
w:schrijf ik	3 -55 -112 99 193
w:schrijf je	-297 -74 236 149 -278
w:schrijf mij	179 -97 -119 -54 -14
w:schrijven	160 -83 -102 -64 58
w:schrijven voor	132 -70 -103 -57 220
w:schuif	230 -165 -141 -57 320
w:screen	114 -64 -76 -55 -187
w:seat	-26 -12 43 -37 115
w:seat at	86 -41 -75 -26 253
w:seat for	104 -67 -61 -26 85
w:seat in	-170 -93 194 -47 -20
w:seats	117 -54 -71 -35 71
w:seats left	137 -70 -78 -40 -37
w:second	130 -65 -67 -53 26
w:secretariaat	-165 160 -42 -23 -172
w:security	127 -51 -63 -49 265
w:see	-102 -98 165 -5 -266
w:see all	-240 -82 248 -58 -240
w:see my	49 -139 -152 120 133
w:see you	142 -84 -100 -44 -288
w:sehr	87 -47 -80 -35 76
w:sehr geehrte	87 -47 -80 -35 76
w:selected	-240 -45 -101 310 -160
w:send	-1 -65 -74 160 97
w:send a	73 -35 -33 -40 -88
w:send everything	135 -82 -103 -58 209
w:send four	116 -55 -87 -47 165
w:send me	129 -64 -73 -51 61
w:send the	136 -79 -54 -40 178
w:send us	-106 -42 -113 171 -228
w:send you	-210 -77 -93 281 -30
w:sender	-222 221 -62 -38 -213
w:sends	67 -44 -48 -22 186
w:sent	15 30 -71 -46 108
w:sent you	93 -53 -85 -44 154
w:september	208 -104 -120 -63 -18
w:served	74 -37 -65 -34 123
w:served with	74 -37 -65 -34 123
w:server	-184 112 -76 200 -128
w:service	-76 -42 -77 151 -94
w:sessie	143 -73 -87 -47 118
w:sessie over	118 -68 -94 -44 189
w:sessie van	158 -74 -105 -55 140
w:sessions	63 -43 -47 -38 -216
w:settings	-153 -51 184 -55 -232
w:shall	-30 -5 -75 107 -112
w:shall have	127 -96 -65 -37 208
w:shall i	-125 -72 -160 221 -250
w:shall only	-113 -75 -70 192 -126
w:shall we	130 -53 -97 -43 -349
w:share	-13 -55 -3 22 -359
w:share my	107 -51 -78 -47 -229
w:share the	-33 -70 -90 101 -244
w:shared	201 -86 -85 -60 -31
w:she	128 -72 -70 -47 124
w:she has	188 -104 -100 -76 75
w:shellfish	103 -37 -100 -33 155
w:shop	170 -77 -110 -51 211
w:short	101 -46 -70 -37 -124
w:should	104 -58 -35 -34 207
w:should be	69 -54 -42 -26 173
w:should go	132 -86 -68 -31 13
w:should like	46 -22 -47 -23 201
w:should very	62 -33 -51 -26 151
w:should you	214 -49 -150 -54 11
w:side	118 -67 -71 -42 -5
w:sietske	222 -93 -120 -48 83
w:sietske ik	114 -86 -69 -47 147
w:sign	-160 -85 251 -46 -36
w:sign me	-46 -132 144 -47 -29
w:sign up	-203 -62 242 -49 -109
w:sign-up	310 -202 -261 -187 340
w:signatures	126 -61 -82 -40 -202
w:signed	166 -104 -64 -37 -88
w:signed up	159 -111 -55 -35 -47
w:simone	-64 113 -106 -52 72
w:since	156 -75 -75 -43 74
w:since _number	80 -42 -55 -37 -148
w:since i	42 -23 -28 -19 177
w:sinds	-25 78 -72 -35 -58
w:sinds _number	-187 196 -55 -27 -170
w:sinds mijn	180 -106 -83 -41 10
w:single	200 -112 -89 -65 6
w:siobhan	84 -70 -56 -34 144
w:siobhan ni	84 -70 -56 -34 144
w:sir	114 -56 -68 -42 143
w:sir madam	122 -61 -71 -43 67
w:sir or	116 -59 -71 -47 32
w:sit	108 -60 -85 -35 42
w:sit in	99 -63 -74 -34 -10
w:site	-2 -73 52 -53 219
w:sits	106 -58 -74 -51 -235
w:sitting	128 -57 -106 -40 225
w:sitting in	128 -57 -106 -40 225
w:six	-67 -85 112 -61 -190
w:slides	119 -58 -69 -44 -234
w:slot	-174 -44 198 -43 -57
w:sluit	84 -61 -60 -30 79
w:small	122 -83 -62 -44 39
w:small thing	137 -101 -72 -46 368
w:smtp	-91 104 -37 -38 -99
w:so	60 -50 -55 12 36
w:so _number	-99 -84 173 -84 -226
w:so a	93 -56 -55 -47 219
w:so far	128 -82 -81 -42 -241
w:so i	116 -80 -55 -36 275
w:so i'll	64 -39 -45 -44 -71
w:so kind	130 -33 -107 -36 -18
w:so neither	196 -103 -131 -46 210
w:so no	116 -99 -44 -48 -26
w:so please	153 -63 -90 -53 66
w:so that	-200 -76 -84 320 -287
w:solicit	44 -24 -42 -24 153
w:some	-31 65 -44 -40 -168
w:somebody	149 -56 -86 -58 -111
w:someone	-42 -57 103 -47 -94
w:someone else	-93 -52 126 -48 90
w:someone to	-76 -44 96 -51 -161
w:something	127 -60 -77 -40 240
w:something came	152 -64 -113 -50 184
w:somewhere	177 -75 -112 -77 -195
w:son	133 -71 -109 -41 97
w:soon	97 -40 -80 -32 -14
w:sorry	114 -58 -90 -43 339
w:sorry but	160 -145 -91 -39 172
w:sorry for	80 -60 -65 -32 198
w:sorry i	217 -164 -154 -81 272
w:sorry to	-65 71 -32 -21 -48
w:souhaite	215 -190 -96 -47 255
w:souhaite m'inscrire	215 -190 -96 -47 255
w:sound	202 -77 -159 -42 30
w:south	-165 178 -46 -30 -117
w:speak	-17 -52 65 -50 -280
w:speak to	-103 -48 128 -49 -189
w:spijt	147 -119 -108 -50 230
w:spoed	-200 224 -56 -29 -144
w:spot	102 -57 -74 -35 274
w:sprekers	-292 -100 266 121 -298
w:srebrenica	68 -31 -80 -25 180
w:sta	133 -61 -93 -49 88
w:sta ik	119 -57 -77 -47 213
w:sta ingeschreven	126 -62 -105 -40 -8
w:sta op	138 -79 -127 -78 -22
w:staan	110 -70 -119 48 -19
w:staan de	139 -72 -104 -44 198
w:staan jullie	-64 -64 -138 194 -149
w:staat	155 -63 -83 -55 -170
w:staat factuur	135 -99 -45 -63 -110
w:staat op	22 13 4 -55 -95
w:staff	13 52 -72 -45 152
w:stageplek	73 -55 -56 -40 -234
w:stagiair	189 -127 -89 -61 61
w:start	-130 -128 175 -93 10
w:statement	126 -61 -82 -40 -202
w:statement on	126 -61 -82 -40 -202
w:station	156 -116 -78 -40 46
w:stay	106 -46 -78 -48 -133
w:stays	166 -117 -111 -58 252
w:steeds	115 -85 -79 -53 -194
w:stel	136 -71 -91 -71 -53
w:step-free	90 -71 -62 -27 176
w:stichting	275 -173 -216 -133 283
w:still	99 -67 -30 -47 78
w:still coming	117 -53 -81 -39 225
w:still have	153 -51 -102 -55 -13
w:still need	118 -57 -88 -37 -182
w:stoel	170 -56 -109 -49 322
w:stoel voor	115 -53 -78 -46 231
w:stoel vrij	174 -58 -147 -49 169
w:stoelen	156 -82 -106 -48 70
w:stond	158 -60 -144 -53 -52
w:stonden	185 -101 -108 -51 267
w:stop	-221 -46 249 -50 -170
w:straight	91 -35 -85 -39 6
w:straight from	91 -35 -85 -39 6
w:stream	107 -97 -45 -32 228
w:streven	-158 207 -85 -71 -88
w:streven ernaar	-158 207 -85 -71 -88
w:strike	122 -68 -82 -49 399
w:stuck	138 -84 -73 -36 -120
w:studeer	118 -65 -105 -31 270
w:student	82 -53 -53 -38 12
w:student in	74 -45 -50 -34 -28
w:studenten	97 -45 -77 -35 -148
w:students	143 -68 -99 -40 -254
w:students to	125 -61 -106 -39 -3
w:studies	132 -61 -84 -39 -223
w:sturen	144 -61 -90 -55 -158
w:sturen jullie	146 -56 -136 -46 -33
w:sturen van	184 -110 -108 -96 -205
w:stuur	-258 29 62 273 -146
w:stuur een	-216 -125 257 -53 -130
w:stuur ik	-91 -83 -85 160 -196
w:stuur je	141 -86 -92 -58 82
w:subject	-180 247 -62 -41 -62
w:subject of	-96 109 -37 -17 13
w:subsidie	-132 -112 -132 219 -269
w:such	88 -24 -70 -49 -261
w:sudan	-128 159 -70 -39 -139
w:suis	-103 176 -111 -50 -88
w:suitable	149 -92 -91 -38 -205
w:suitable for	149 -92 -91 -38 -205
w:suits	168 -131 -75 -39 -118
w:summer	-189 -103 222 -82 -78
w:super	115 -75 -75 -40 -247
w:supervisor	103 -52 -79 -31 242
w:support	-125 41 -86 159 -77
w:sure	165 -55 -112 -49 84
w:survey	185 -62 -158 -57 -225
w:svp	138 -138 -95 -63 -29
w:swap	-140 -63 173 -53 -22
w:switch	91 -52 -73 -35 244
w:switch me	118 -64 -92 -32 233
w:system	-98 157 -65 -36 -127
w:system at	-76 93 -38 -27 -46
w:t	216 -64 -188 -68 272
w:tag	-235 277 -125 -76 -68
w:take	76 -21 -63 -41 -16
w:take me	154 -93 -77 -44 -129
w:take my	159 -109 -100 -41 95
w:take one	83 -64 -50 -28 242
w:take part	126 -72 -74 -42 58
w:take the	108 -78 -71 -47 -179
w:taken	-241 -19 268 -96 -73
w:takes	113 -54 -84 -39 -122
w:takes over	124 -83 -95 -42 211
w:talk	109 -61 -55 -44 92
w:talk about	163 -73 -108 -43 30
w:talk to	-66 -38 89 -41 95
w:tariq	163 -84 -119 -60 183
w:te	10 -11 -86 126 16
w:te antwoorden	-136 110 -130 155 -213
w:te beantwoorden	-8 137 -212 -52 -93
w:te den	-108 -104 -104 193 17
w:te doen	-98 180 -116 -101 -46
w:te komen	85 -53 -65 -43 245
w:te kunnen	135 -60 -107 -49 -31
w:te schrijven	122 -70 -91 -54 -60
w:te trekken	138 -87 -76 -60 194
w:te utrecht	-132 -68 158 -55 -3
w:te ver	179 -148 -95 -55 251
w:te volgen	93 -50 -67 -56 128
w:te voorkomen	-217 -113 -216 326 -139
w:te vragen	198 -93 -118 -106 -230
w:te zeggen	209 -124 -119 -61 -19
w:te zijn	98 -50 -75 -42 -87
w:tea	111 -58 -73 -36 80
w:teach	122 -79 -83 -34 112
w:teach on	128 -95 -72 -39 -82
w:team	43 -54 -37 16 -160
w:team _house	148 -89 -101 -36 -82
w:team for	96 -47 -69 -40 -47
w:team i	-70 -56 -92 146 171
w:team i'm	100 -61 -86 -45 49
w:team who	93 -43 -80 -35 0
w:teams	-85 -28 92 -27 76
w:tegen	-157 -78 -99 204 -268
w:tegenbericht	232 -70 -155 -99 -170
w:tekenen	150 -71 -109 -53 -284
w:tell	106 -54 -70 -43 -273
w:tell me	112 -57 -67 -55 -155
w:tell you	113 -58 -73 -34 -13
w:ten	118 -62 -69 -51 -111
w:ten minutes	133 -56 -54 -73 -226
w:tenth	53 -33 -31 -20 231
w:ter	137 -80 -78 -42 103
w:ter plaatse	129 -79 -77 -46 246
w:terecht	-246 243 -55 -37 -179
w:terecht bij	-246 243 -55 -37 -179
w:terug	-136 -60 132 49 44
w:test	100 -73 -60 -42 -210
w:tevoren	129 -65 -115 -76 -205
w:text	-117 171 -99 -50 -215
w:th	102 -63 -73 -18 9
w:th and	100 -73 -62 -35 -59
w:th i	130 -47 -95 -61 -32
w:th i'll	128 -109 -53 -24 -43
w:th in	77 -35 -66 -35 37
w:th of	114 -59 -77 -37 35
w:th please	146 -86 -101 -64 211
w:than	54 3 -54 -44 3
w:than _number	56 61 -84 -56 -179
w:thank	-70 107 16 -45 -150
w:thank you	-70 107 16 -45 -150
w:thanks	65 30 -99 -51 -140
w:thanks for	-74 152 -73 -45 -256
w:that	46 -38 -44 -2 20
w:that afternoon	83 -66 -56 -34 290
w:that day	138 -80 -93 -48 111
w:that i	42 -65 -70 93 35
w:that i'm	188 -92 -117 -53 289
w:that is	180 -116 -174 -56 284
w:that my	-93 -89 -56 176 -92
w:that she	158 -100 -65 -61 -92
w:that the	137 -71 -66 -38 265
w:that we	6 -46 27 -48 -281
w:that week	207 -108 -123 -53 342
w:that you	-77 -27 88 -41 -174
w:that your	-91 113 -36 -21 -11
w:that's	72 -43 -61 -33 101
w:the	41 -38 -32 -12 33
w:the _event	103 -71 -52 -36 195
w:the _house	-36 -35 63 -47 -218
w:the _number	88 -70 -63 -1 17
w:the address	-87 133 -75 -39 -17
w:the afternoon	64 -36 -45 -23 186
w:the aid	-129 -61 151 -28 -100
w:the attendee	-146 -51 119 77 -111
w:the audience	91 -74 -50 -32 114
w:the back	94 -56 -57 -26 228
w:the blue	-103 -81 132 -40 -46
w:the button	18 -66 52 -45 202
w:the camera	230 -122 -149 -48 43
w:the coffee	81 -42 -78 -31 -288
w:the confirmation	159 -99 -66 -46 237
w:the contact	241 -153 -111 -76 9
w:the dates	56 -32 -45 -37 226
w:the day	131 -77 -83 -45 -205
w:the discussion	72 -61 -52 -31 250
w:the door	105 -53 -69 -48 -7
w:the doors	96 -42 -98 -34 -246
w:the email	-55 64 -32 -32 -35
w:the end	124 -60 -81 -43 -6
w:the evening	128 -47 -65 -41 -161
w:the field	-215 247 -88 -35 -246
w:the final	118 -57 -88 -37 -182
w:the first	103 -66 -67 -46 -111
w:the following	-180 240 -59 -49 -145
w:the front	84 -44 -65 -32 -96
w:the hague	85 -74 -26 -44 184
w:the heat	144 -88 -105 -48 291
w:the honour	108 -55 -58 -34 255
w:the hub	106 -50 -77 -37 7
w:the humanity	25 -53 3 -33 8
w:the last	151 -106 -61 -52 8
w:the latter	115 -71 -91 -41 -47
w:the link	64 -87 43 -66 -138
w:the list	158 -72 -83 -49 249
w:the livestream	37 -91 51 -59 229
w:the mail	-76 93 -38 -27 -46
w:the message	-219 237 -64 -33 -159
w:the mill	120 -78 -103 -45 222
w:the ministry	157 -57 -89 -68 -127
w:the month	158 -92 -107 -41 289
w:the morning	57 -32 -36 -36 -54
w:the names	-3 -55 -124 113 -266
w:the netherlands	-162 -51 182 -41 -55
w:the new	8 -160 -107 134 -209
w:the night	113 -48 -73 -53 122
w:the office	-127 162 -58 -38 -34
w:the one	111 -48 -81 -36 229
w:the online	118 -53 -78 -34 66
w:the original	-60 75 -37 -26 -45
w:the other	130 -94 -59 -36 81
w:the page	122 -45 -113 -30 -116
w:the participants	137 -55 -72 -43 33
w:the place	141 -107 -87 -44 -35
w:the places	89 -80 -83 -35 253
w:the presentations	83 -47 -81 -37 248
w:the programme	153 -66 -103 -56 -286
w:the quick	164 -83 -93 -57 -272
w:the recipient	-264 327 -131 -65 -233
w:the recipient's	-124 175 -65 -51 -145
w:the recipients	103 -81 -57 -43 -163
w:the report	170 -80 -84 -106 -285
w:the response	-55 64 -32 -32 -35
w:the rest	145 -85 -71 -44 234
w:the retention	103 -81 -57 -43 -163
w:the right	-200 -43 224 -41 -112
w:the room	-34 -56 78 -40 -24
w:the same	79 -54 -42 -29 215
w:the second	79 -40 -57 -53 -117
w:the shop	170 -77 -110 -51 211
w:the slides	166 -89 -97 -69 -98
w:the stream	107 -97 -45 -32 228
w:the subject	-154 161 -38 -21 -49
w:the talk	125 -55 -95 -41 -41
w:the tenth	53 -33 -31 -20 231
w:the time	112 -75 -76 -40 322
w:the top	-195 -50 207 -42 -136
w:the training	74 -35 -63 -34 224
w:the twenty	119 -115 -56 -34 -12
w:the un	-126 -83 167 -62 -246
w:the venue	119 -75 -58 -34 203
w:the veterans	80 -44 -64 -36 -30
w:the visa	145 -76 -78 -52 -252
w:the waiting	88 -47 -55 -33 231
w:the website	215 -102 -98 -62 -109
w:the whole	105 -95 -35 -24 202
w:the world	-115 -43 -94 185 23
w:the zoom	91 -55 -58 -39 -51
w:their	-81 -58 133 -42 63
w:their names	143 -89 -63 -39 196
w:them	78 -84 19 -57 -141
w:them if	106 -76 -64 -41 -72
w:then	172 -81 -102 -46 -237
w:then please	87 -94 -41 -30 238
w:there	83 -61 -55 -17 7
w:there a	127 -67 -93 -37 -225
w:there after	60 -68 -42 -27 198
w:there are	142 -52 -101 -49 116
w:there be	144 -83 -80 -39 65
w:there in	92 -73 -64 -39 33
w:there is	169 -87 -75 -41 110
w:there parking	96 -68 -69 -33 -76
w:these	15 63 -61 -31 113
w:these things	84 -51 -43 -24 155
w:thesis	90 -57 -67 -35 -153
w:thesis on	90 -57 -67 -35 -153
w:they	113 -49 -78 -43 -254
w:they are	66 -30 -55 -29 -68
w:thijmen	188 -113 -160 -59 214
w:thing	129 -77 -91 -41 436
w:thing you	116 -59 -101 -37 198
w:things	67 -42 -47 -26 230
w:think	-35 -43 65 -36 -264
w:thinking	120 -94 -49 -33 210
w:thinking of	120 -94 -49 -33 210
w:thirty	118 -45 -85 -41 -210
w:this	-144 62 108 -23 -97
w:this _event	157 -99 -78 -33 -71
w:this account	-167 195 -52 -40 -115
w:this address	-154 194 -85 -50 -19
w:this e-mail	-100 163 -82 -46 -223
w:this email	-111 88 97 -67 -49
w:this invitation	151 -109 -109 -50 -287
w:this is	-147 196 -53 -33 -157
w:this line	-154 197 -74 -42 -118
w:this looks	191 -180 -73 -46 223
w:this mail	-274 -96 249 154 -125
w:this mailbox	-142 170 -63 -41 -104
w:this message	-97 154 -66 -54 -231
w:this one	64 -122 14 -43 141
w:this time	118 -80 -71 -31 235
w:this to	-205 -47 233 -40 -129
w:this week	-298 92 267 -57 -274
w:thought	103 -31 -73 -36 -49
w:three	92 -14 -82 -42 118
w:three of	130 -81 -84 -35 279
w:three places	204 -91 -137 -61 331
w:three times	177 -139 -86 -48 234
w:through	-81 -66 -53 179 -95
w:through the	170 -76 -69 -62 -239
w:through your	-252 -83 -55 310 -173
w:thuis	102 -57 -56 -45 225
w:thursday	-66 -64 130 -40 -22
w:thursday _number	-42 -86 112 -40 -92
w:thursdays	-118 165 -93 -45 -183
w:thursdays so	-149 182 -87 -43 -83
w:thx	157 -97 -103 -64 -180
w:ticket	-333 -73 218 257 -238
w:ticket and	-259 -60 96 283 -177
w:tickets	-140 182 -104 -74 88
w:tien	75 31 -111 -58 -196
w:tien minuten	174 -100 -85 -57 -212
w:tien werkdagen	-77 122 -122 -58 -70
w:tiende	133 -120 -67 -30 -134
w:tiende december	77 -45 -57 -28 260
w:tijd	73 -128 79 -67 -192
w:time	94 -73 -29 -39 52
w:time are	96 -42 -98 -34 -246
w:time if	80 -37 -72 -38 -104
w:time in	124 -82 -67 -42 -97
w:timed	-115 158 -55 -44 -72
w:timed out	-115 158 -55 -44 -72
w:times	9 73 -62 -48 187
w:times so	100 -59 -47 -37 148
w:timo	190 -153 -111 -44 293
w:title	-89 -52 -70 154 -247
w:to	16 -7 -28 -20 26
w:to _address	-277 337 -65 -41 -214
w:to _event	133 -59 -110 -39 179
w:to _number	-72 -38 1 115 -102
w:to a	-19 -68 84 -42 8
w:to add	-69 127 -76 -40 -172
w:to article	107 -75 -55 -39 -87
w:to attend	117 -58 -92 -38 166
w:to be	42 -62 -76 68 210
w:to cancel	112 -74 -12 -47 -93
w:to come	168 -73 -117 -40 269
w:to command	-55 64 -31 -21 -41
w:to confirm	189 -67 -111 -74 -171
w:to do	213 -122 -139 -40 93
w:to drop	112 -76 -65 -45 -55
w:to e-mail	-233 245 -49 -26 -217
w:to email	-121 125 -46 -27 -113
w:to follow	188 -166 -55 -40 -45
w:to give	127 -96 -65 -37 208
w:to have	-38 54 -42 -25 44
w:to hear	97 -54 -69 -30 10
w:to him	120 -70 -55 -36 143
w:to inform	-20 45 -43 -28 84
w:to it	86 -32 -67 -36 79
w:to join	133 -77 -93 -42 207
w:to kinderdijk	177 -101 -100 -58 -143
w:to know	158 -76 -87 -71 -312
w:to leave	99 -46 -47 -30 169
w:to let	2 49 -60 -39 182
w:to make	103 -56 -90 -55 125
w:to me	125 -75 -78 -39 21
w:to mention	118 -66 -86 -38 37
w:to miss	117 -76 -93 -38 238
w:to my	-155 65 -56 155 -172
w:to one	-65 71 -32 -21 -48
w:to participate	-23 -70 -92 116 184
w:to rcpt	-55 64 -31 -21 -41
w:to reach	-31 50 -35 -27 66
w:to receive	-29 50 -45 -30 84
w:to register	-34 -55 -16 74 66
w:to resend	-88 113 -50 -32 -54
w:to reserve	129 -48 -105 -35 197
w:to respond	-146 181 -61 -65 -146
w:to say	83 -47 -54 -32 202
w:to see	-277 -106 213 116 -240
w:to send	160 -77 -90 -48 313
w:to share	-79 -44 98 -48 -165
w:to sit	115 -63 -96 -33 216
w:to solicit	44 -24 -42 -24 153
w:to someone	-93 -52 126 -48 90
w:to take	131 -75 -75 -45 250
w:to tell	107 -55 -84 -45 -281
w:to test	96 -61 -64 -44 -286
w:to the	-7 -29 37 -20 82
w:to think	-110 -43 132 -45 63
w:to this	81 16 -80 -42 55
w:to travel	105 -64 -62 -44 -71
w:to watch	142 -82 -108 -41 281
w:to welcome	154 -71 -75 -38 -190
w:to withdraw	84 -58 -58 -31 20
w:to you	-86 128 -64 -33 79
w:to your	139 -83 -62 -45 37
w:toch	160 -64 -104 -38 218
w:toch in	79 -28 -89 -26 157
w:toch niet	246 -121 -164 -49 140
w:today	-27 -95 -29 84 -279
w:toe	159 -109 -107 -76 -99
w:toegang	0 -75 69 -77 -155
w:toevoegen	137 -86 -82 -75 216
w:tof	152 -142 -75 -30 241
w:tof dat	152 -142 -75 -30 241
w:tol	65 -51 -71 -34 -161
w:told	124 -43 -86 -39 96
w:told me	84 -34 -92 -25 194
w:tolsma	121 -75 -73 -29 198
w:tom	-97 108 -62 -46 -306
w:too	6 -101 80 -45 -69
w:too late	124 -95 -62 -42 184
w:top	-88 -57 117 -40 -197
w:top dank	90 -75 -78 -39 -244
w:top of	-195 -50 207 -42 -136
w:topic	-119 -78 151 -38 43
w:tot	-66 53 12 -44 -296
w:tot _number	-106 87 50 -45 -234
w:tot dan	248 -126 -207 -43 -92
w:tot de	177 -146 -95 -36 -388
w:tot en	-242 262 -56 -30 -200
w:tot mijn	141 -112 -93 -53 307
w:touch	-139 152 -51 -37 86
w:train	77 -48 -54 -38 84
w:train and	94 -38 -49 -39 -117
w:train strike	66 -52 -58 -35 201
w:training	4 39 10 -59 40
w:transcript	-56 69 -36 -26 -36
w:transcript of	-56 69 -36 -26 -36
w:travel	98 -60 -65 -37 74
w:travel budget	140 -96 -111 -44 182
w:travel costs	83 -50 -69 -39 -133
w:travel from	67 -40 -46 -29 -38
w:travel to	140 -87 -65 -44 246
w:travelling	-213 224 -59 -37 -77
w:travelling and	-142 142 -46 -34 -143
w:trein	107 -40 -89 -45 299
w:trekken	138 -87 -76 -60 194
w:tried	42 28 -64 -46 110
w:tried to	-55 64 -32 -32 -35
w:trouble	-73 -51 138 -54 54
w:try	-178 234 -69 -47 -131
w:try again	-163 190 -63 -47 -110
w:tuesday	99 -76 -26 -88 -14
w:tussen	154 -74 -105 -50 -235
w:tussen militairen	118 -75 -90 -46 -83
w:twee	-90 9 123 -53 -75
w:twee collega's	-200 -64 228 -67 -202
w:twee stoelen	88 -48 -86 -37 -7
w:twee weken	-143 -57 161 -42 26
w:twee werkdagen	-219 277 -110 -66 -168
w:tweede	229 -92 -161 -56 211
w:tweeen	233 -106 -178 -70 287
w:twenty	105 -90 -59 -39 -134
w:twice	94 -41 -61 -46 -78
w:twijfel	122 -59 -83 -62 257
w:twijfel nog	122 -59 -83 -62 257
w:two	65 -55 -56 0 -26
w:two colleagues	-100 -57 125 -49 -199
w:two for	90 -55 -81 -44 47
w:two of	136 -74 -107 -39 160
w:two people	135 -48 -100 -45 -50
w:two things	68 -39 -59 -25 202
w:two weeks	136 -80 -77 -51 202
w:two working	-150 164 -61 -35 -115
w:two years	42 -25 -34 -22 135
w:type	-221 289 -98 -51 -176
w:type your	-97 143 -81 -43 -72
w:u	-44 15 -21 68 27
w:u dat	187 -70 -102 -51 270
w:u de	67 -76 -173 148 -65
w:u dit	247 -110 -138 -79 17
w:u een	209 -117 -100 -57 108
w:u het	78 16 -86 -54 139
w:u in	-261 -51 153 166 -177
w:u kunt	-65 114 -92 -56 -153
w:u mij	124 -68 -93 -53 210
w:u mijn	185 -99 -96 -59 220
w:u niet	-152 123 92 -49 -6
w:u ontvangt	-189 132 110 -56 -93
w:u op	-97 148 -82 -75 -114
w:u van	84 -56 -48 -45 -167
w:u vandaag	-201 -92 73 224 -154
w:u voor	79 -95 -4 -67 59
w:uit	185 -68 -124 -45 -242
w:uit ik	64 -40 -51 -38 291
w:uiterlijk	231 -58 -151 -68 -308
w:uiterlijk _number	264 -75 -195 -111 -175
w:uitnodiging	82 -3 -79 -43 -27
w:uitnodiging ik	106 -90 -56 -25 119
w:uitnodiging voor	156 -115 -60 -65 -128
w:uitschrijven	-277 -89 304 -96 -252
w:un	-56 -65 98 -52 -196
w:unable	16 14 -45 -42 77
w:unable to	16 14 -45 -42 77
w:unclear	100 -73 -82 -40 164
w:und	87 -47 -80 -35 76
w:und herren	87 -47 -80 -35 76
w:under	93 35 -135 -53 -9
w:under number	58 91 -162 -61 -130
w:unfortunately	72 -61 -58 -31 190
w:unfortunately i	66 -40 -70 -31 188
w:unifil	61 -49 -34 -27 194
w:universiteit	233 -162 -186 -117 325
w:university	86 -63 -64 -30 152
w:unknown	-78 93 -40 -27 -75
w:unknown in	-46 51 -29 -21 -38
w:unprofor	74 -37 -65 -34 123
w:unsubscribe	-333 -102 364 -50 -325
w:until	-280 229 81 -39 -354
w:until _number	-209 248 -63 -39 -248
w:up	-69 -61 90 39 -14
w:up for	157 -85 -94 -36 160
w:up our	189 -97 -143 -54 233
w:up with	-71 -78 105 -44 -217
w:update	-238 172 -67 155 -238
w:urgent	-283 284 -47 -31 -212
w:urgent matters	-136 139 -50 -32 -83
w:us	94 -67 -69 -2 109
w:us both	116 -58 -84 -53 -98
w:us from	159 -72 -119 -52 251
w:us know	139 -62 -105 -42 -203
w:us on	131 -40 -117 -48 249
w:usd	-253 -64 -81 314 -194
w:use	-135 51 115 -44 -87
w:use _address	-165 209 -99 -51 -119
w:use a	90 -71 -62 -27 176
w:use the	-106 -126 138 -30 121
w:useful	77 -43 -56 -34 225
w:user	-154 122 -52 79 -135
w:user unknown	-78 93 -40 -27 -75
w:utrecht	-58 -68 118 6 46
w:utrecht _number	-18 -91 -22 134 71
w:utrecht aanmelden	281 -97 -249 -51 -161
w:utrecht in	113 -45 -92 -45 202
w:utrecht on	134 -49 -132 -37 83
w:utrecht schrijf	-46 -79 86 -49 77
w:uur	-20 -77 113 -13 -238
w:uur in	208 -72 -182 -52 -230
w:uw	-214 140 -22 186 -249
w:uw bericht	-279 361 -87 -59 -195
w:uw betaalpas	-217 -113 -216 326 -139
w:uw e-mail	-241 278 -69 -68 -172
w:uw optie	252 -88 -187 -79 -151
w:uw registratie	-303 -113 -164 372 -241
w:uw team	182 -97 -92 -55 -258
w:uw uitnodiging	181 -124 -74 -58 -138
w:vakantie	-103 144 -75 -45 -14
w:vakantie en	-200 224 -56 -29 -144
w:valt	157 -75 -155 -61 299
w:van	2 -17 -22 21 -37
w:van _event	-57 -71 -131 166 -321
w:van _house	-150 -42 182 -42 -166
w:van _number	31 -48 -33 61 39
w:van alle	81 -52 -49 -45 -101
w:van beiden	160 -90 -93 -44 247
w:van de	97 -54 -102 12 -82
w:van der	272 -143 -169 -53 368
w:van een	-16 122 -89 -49 -125
w:van eur	-148 -54 -137 207 -145
w:van het	-41 -65 76 -45 -101
w:van jullie	143 -47 -117 -42 -63
w:van mij	122 -56 -65 -57 -241
w:van mijn	-105 79 34 -55 -91
w:van ons	14 124 -152 -58 167
w:van onze	9 38 -91 -45 252
w:van tevoren	129 -65 -115 -76 -205
w:van uw	-74 -103 -133 186 -196
w:van vijf	87 -52 -69 -38 -128
w:van wie	171 -68 -145 -49 -122
w:van woensdag	204 -90 -147 -51 -316
w:vanachter	80 -51 -52 -39 195
w:vanachter mijn	80 -51 -52 -39 195
w:vanaf	-175 198 51 -58 -189
w:vanaf _number	-366 336 124 -73 -301
w:vandaag	-194 -76 139 152 -151
w:vandaar	86 -67 -56 -44 154
w:vanmiddag	-86 -69 -146 146 -190
w:vanuit	-173 -72 202 -45 -27
w:vanuit huis	177 -91 -163 -70 37
w:vanwege	228 -120 -144 -66 -126
w:vanwege mijn	228 -120 -144 -66 -126
w:vast	16 -104 46 -39 172
w:vasthouden	-128 -66 173 -61 184
w:veel	165 -71 -109 -43 145
w:veel interesse	157 -103 -87 -48 -72
w:vegan	124 -67 -93 -36 -101
w:vegetarian	45 -145 45 -88 269
w:vegetarian lunch	-79 -81 138 -134 99
w:vegetarisch	7 -92 72 -53 -119
w:veiligheid	145 -77 -98 -68 -180
w:venue	119 -75 -58 -34 203
w:ver	198 -111 -94 -56 -24
w:verbeteren	86 -71 -61 -53 223
w:verder	143 -46 -94 -56 -198
w:vereist	-71 112 -93 -46 -156
w:vergadering	-43 -126 -112 164 74
w:vergoeding	-149 -61 -123 249 -255
w:verhinderd	-87 -123 156 -52 -3
w:verified	-321 -55 -87 396 -214
w:verified contacts	-174 -43 -66 217 -108
w:verlof	-46 71 -67 -35 76
w:verloopt	-28 -105 -206 161 -150
w:verpleegkundige	149 -133 -79 -30 178
w:verslag	130 -57 -81 -52 24
w:verslag van	130 -57 -81 -52 24
w:verstek	101 -61 -83 -44 182
w:verstek laten	101 -61 -83 -44 182
w:vervallen	-104 158 -100 -67 93
w:vervalt	-64 -79 -171 188 -22
w:verwerkt	209 -131 -182 -45 -181
w:verwijder	-31 116 -112 -63 -224
w:very	162 -76 -100 -37 326
w:very much	62 -33 -51 -26 151
w:verzet	99 -80 -56 -44 222
w:verzoek	2 73 -68 -58 -249
w:verzoek ik	84 -56 -48 -45 -167
w:verzoeken	133 -76 -68 -65 89
w:verzoeken u	133 -76 -68 -65 89
w:veterans	80 -44 -64 -36 -30
w:via	-242 -64 233 127 -50
w:via de	119 -45 -75 -56 197
w:via the	-95 -60 137 -64 58
w:via zoom	124 -54 -79 -54 237
w:video	-141 -43 153 -33 -12
w:vier	-101 -65 128 -44 -206
w:view	-299 -81 330 -46 -306
w:vijf	-275 72 86 174 -193
w:vijf werkdagen	-122 177 -116 -59 -68
w:vind	194 -71 -128 -62 265
w:vind ik	194 -71 -128 -62 265
w:vindt	-154 144 -123 127 -108
w:vindt u	-127 188 -77 -70 -128
w:vis	151 -85 -141 -56 239
w:visa	-18 -52 -64 105 -63
w:visa came	55 -42 -35 -41 189
w:visit	149 -76 -85 -32 290
w:visiting	-146 181 -82 -63 -33
w:vlees	111 -87 -90 -60 124
w:vol	-252 173 131 -59 -163
w:vol _number	-232 93 168 -68 -147
w:volg	104 -66 -72 -34 234
w:volgen	124 -55 -87 -51 49
w:volgende	-14 59 -72 -37 121
w:volgende geadresseerden	-180 213 -73 -51 -141
w:volgende keer	109 -105 -55 -30 253
w:volgende week	135 -75 -83 -39 133
w:volgens	161 -99 -89 -56 -224
w:volgens onze	135 -99 -45 -63 -110
w:volgt	-60 122 -88 -50 43
w:volledige	-170 -102 -123 245 118
w:voor	23 -47 -12 10 32
w:voor _event	179 -81 -118 -54 317
w:voor _number	9 -76 -4 103 70
w:voor de	82 -70 -32 -30 69
w:voor deze	-203 -104 239 -73 -158
w:voor dringende	-201 229 -66 -27 -189
w:voor een	-24 -32 -111 154 -283
w:voor het	34 -35 -11 -44 185
w:voor je	-300 151 226 -55 -178
w:voor kerst	110 -54 -86 -28 -70
w:voor kinderdijk	138 -71 -104 -42 261
w:voor mij	154 -89 -94 -43 342
w:voor mijn	109 -63 -81 -38 -215
w:voor niet-leden	129 -84 -96 -64 -232
w:voor ons	-176 -102 104 155 -23
w:voor onze	231 -106 -174 -51 -152
w:voor pinda's	101 -83 -55 -44 231
w:voor uw	-5 44 8 -73 -69
w:voor vrijdag	221 -86 -126 -63 -180
w:vooraf	-73 -70 105 -55 6
w:vooraf worden	-186 -84 197 -39 91
w:voordat	130 -57 -111 -44 -312
w:voordat we	106 -58 -94 -41 -238
w:voorkeur	202 -96 -155 -50 -240
w:voorkomen	-153 -124 -203 282 -205
w:vorige	-118 -60 47 133 18
w:vorige mail	-112 -70 161 -71 -63
w:vorige week	149 -49 -124 -34 286
w:vraag	-61 -105 113 -53 170
w:vraagt	139 -56 -115 -50 -58
w:vragen	-43 165 -118 -66 -357
w:vrede	146 -79 -100 -67 -70
w:vrede en	145 -77 -98 -68 -180
w:vredesmissie	-203 -86 252 -103 -174
w:vredesmissies	-54 -51 101 -47 133
w:vredesmissies en	-51 -35 60 -40 96
w:vrij	21 -70 15 -44 270
w:vrijdag	-136 224 -99 -52 -303
w:vrijdag _number	173 -78 -79 -88 -173
w:vrijwilliger	110 -45 -105 -32 254
w:vrouw	116 -78 -85 -53 177
w:waar	209 -101 -125 -62 38
w:waar het	151 -122 -88 -39 215
w:waarschijnlijk	191 -51 -179 -37 -113
w:waarvoor	199 -94 -144 -59 278
w:wachtlijst	-59 -99 120 -53 -65
w:wait	-215 190 52 -41 -196
w:waiting	49 -60 19 -45 58
w:waiting for	193 -84 -131 -66 68
w:waiting list	87 -48 -59 -36 67
w:wanjiru	104 -37 -40 -45 204
w:wanneer	143 -83 -106 -49 -235
w:want	-56 -68 42 81 50
w:want the	-116 -57 -118 199 -180
w:want to	8 -64 -10 22 75
w:wanted	-68 -73 126 -58 -222
w:wants	156 -51 -104 -81 -147
w:wants to	156 -51 -104 -81 -147
w:warm	111 -49 -91 -33 -98
w:warning	-88 113 -50 -32 -54
w:warning message	-79 96 -47 -26 -56
w:warsaw	112 -74 -88 -46 266
w:was	-24 65 -70 -6 27
w:was _number	-55 64 -32 -32 -35
w:was a	-71 119 -93 -67 40
w:was in	71 -41 -40 -25 198
w:was received	-106 131 -40 -25 -68
w:wasn't	-167 199 -64 -39 -159
w:wasn't delivered	-55 64 -32 -32 -35
w:wat	143 -56 -98 -54 -346
w:wat de	44 -33 -30 -22 241
w:wat kost	159 -111 -116 -95 -310
w:wat u	130 -79 -60 -68 -222
w:wat zijn	119 -55 -101 -39 -249
w:watch	123 -75 -82 -40 158
w:watch from	64 -52 -52 -36 127
w:watch it	162 -89 -111 -44 38
w:way	111 -73 -56 -28 269
w:we	19 -30 -17 10 -125
w:we are	51 -54 15 -42 211
w:we can	-176 -55 -82 242 -22
w:we could	-198 -66 230 -47 -320
w:we de	160 -74 -143 -39 43
w:we decide	156 -65 -117 -53 31
w:we drie	205 -82 -149 -61 19
w:we een	163 -69 -122 -56 -319
w:we have	1 15 -116 84 -164
w:we hereby	-134 -69 169 -50 -250
w:we komen	146 -79 -95 -48 -78
w:we move	144 -65 -114 -50 -262
w:we saw	119 -37 -90 -25 258
w:we still	169 -57 -141 -45 -123
w:we talk	-72 -39 92 -37 -240
w:we will	85 -35 -62 -47 -108
w:we would	127 -66 -69 -46 -134
w:we'd	184 -129 -94 -44 -245
w:we're	156 -74 -99 -41 46
w:webinar	-109 -77 210 -77 -277
w:website	-184 117 -107 262 -251
w:website and	-145 -57 -41 193 59
w:wednesday	155 -77 -101 -48 -336
w:wednesday _number	138 -67 -103 -55 -289
w:week	-14 -52 70 -18 42
w:week and	-69 140 -110 -64 33
w:week in	-123 -89 164 -85 -55
w:weekend	182 -141 -140 -82 -277
w:weeks	29 30 -77 -51 255
w:weeks ago	123 -88 -69 -53 157
w:weer	-265 365 -143 -52 -157
w:weer bereikbaar	-238 264 -77 -42 -196
w:weet	65 -73 -17 -43 -30
w:weet ik	-24 -65 70 -45 -205
w:weet nog	79 -46 -95 -34 228
w:wegens	-13 97 -95 -62 115
w:wegens een	-13 97 -95 -62 115
w:weken	-143 -57 161 -42 26
w:wel	136 -85 -58 -44 -73
w:wel een	97 -40 -76 -37 -62
w:wel gewoon	128 -82 -100 -54 246
w:wel ik	96 -67 -66 -34 -12
w:welcome	161 -70 -87 -41 -315
w:welcome you	173 -96 -84 -39 -135
w:welke	123 -49 -74 -80 -257
w:well	50 -76 59 -50 -86
w:well received	247 -105 -134 -67 -278
w:wendy	158 -68 -145 -63 -293
w:went	154 -36 -125 -52 -26
w:wereldhuis	101 -82 -60 -36 228
w:werk	-101 178 -100 -50 -225
w:werk bij	143 -109 -81 -32 240
w:werk ik	-217 256 -88 -59 -297
w:werk niet	-89 114 -76 -44 -262
w:werkdagen	-225 327 -116 -60 -129
w:werkdagen antwoord	-77 122 -122 -58 -70
w:werkdagen te	-158 207 -85 -71 -88
w:werken	86 -44 -74 -36 -101
w:werkgever	134 -52 -72 -55 72
w:werkzaam	-280 308 -50 -63 -206
w:werkzaam bij	-280 308 -50 -63 -206
w:weten	77 -60 -93 46 -20
w:weten of	-56 -70 -99 146 233
w:what	118 -71 -70 -38 -147
w:what does	152 -91 -84 -50 -170
w:what time	96 -42 -98 -34 -246
w:whatever	140 -99 -90 -43 -269
w:wheelchair	74 -60 -53 -28 218
w:when	-85 132 -53 -36 -160
w:when i	-191 218 -40 -29 -154
w:when the	44 -25 -24 -14 177
w:where	153 -66 -64 -75 -121
w:whether	66 9 -71 -44 -191
w:whether they	76 -66 -39 -43 -29
w:whether you	7 63 -76 -50 -257
w:which	35 -71 -68 74 -254
w:which i	-149 -58 -47 203 -36
w:who	-13 -65 86 -39 -226
w:who could	182 -120 -82 -43 -255
w:who has	-34 -49 57 -29 -123
w:who is	-56 -55 79 -37 72
w:who would	177 -65 -116 -55 -118
w:whole	95 -78 -42 -30 -48
w:whom	89 -51 -52 -38 -18
w:wie	-60 -66 107 -50 -363
w:wie er	185 -77 -148 -56 35
w:wie ik	83 -39 -84 -28 -10
w:wie kan	167 -71 -120 -58 -305
w:wife	97 -77 -63 -38 156
w:wij	-78 -8 55 62 -57
w:wij de	-119 -80 161 -58 -360
w:wij graag	162 -67 -136 -76 -242
w:wij hebben	-145 151 34 -54 15
w:wij komen	225 -133 -151 -66 241
w:wij leveren	-239 -87 158 198 -290
w:wij plaatsen	-144 -64 -121 208 -192
w:wij verzoeken	133 -76 -68 -65 89
w:wij willen	159 -94 -105 -68 248
w:wij zijn	-103 -43 -124 164 72
w:wij zouden	185 -93 -126 -65 241
w:wijzigen	-36 85 -85 -49 141
w:wil	118 -41 -93 -44 76
w:wil de	105 -37 -55 -67 -49
w:wil graag	125 -83 -88 -50 172
w:wil ik	136 -76 -87 -39 -138
w:wil je	33 53 -99 -42 -52
w:wil me	108 -59 -95 -40 338
w:wil mij	150 -80 -120 -65 243
w:will	20 9 -68 6 42
w:will attend	78 -89 -25 -47 203
w:will be	-19 -12 -74 130 14
w:will bring	64 -35 -58 -28 -228
w:will connect	182 -120 -75 -37 216
w:will do	183 -97 -103 -64 121
w:will follow	138 -47 -106 -42 201
w:will have	-25 45 -52 -27 -128
w:will not	8 7 -60 -45 127
w:will read	-234 240 -67 -53 -207
w:will the	155 -89 -83 -43 -207
w:will there	166 -97 -96 -43 26
w:will travel	71 -24 -53 -31 82
w:will you	131 -56 -98 -59 55
w:willen	140 -79 -102 -16 132
w:willen jullie	164 -103 -83 -57 65
w:willen met	159 -94 -105 -68 248
w:willing	90 -57 -67 -35 -153
w:willing to	90 -57 -67 -35 -153
w:wilt	215 -81 -126 -59 51
w:wilt u	215 -81 -126 -59 51
w:wish	73 -81 36 -60 131
w:wish to	62 -75 43 -66 97
w:wishes	78 -43 -56 -27 -169
w:with	-25 -42 15 47 -151
w:with _event	-68 -67 41 94 -40
w:with a	73 -75 -88 63 115
w:with limited	-95 97 -39 -31 -66
w:with me	-110 127 15 -39 -212
w:with my	93 -48 -53 -33 219
w:with the	76 -55 -26 -45 -214
w:with unprofor	74 -37 -65 -34 123
w:with whom	106 -55 -52 -52 -146
w:with your	-111 -68 -93 169 -223
w:withdraw	104 -56 -74 -35 2
w:withdraw from	66 -54 -58 -27 207
w:within	-182 195 -71 130 -172
w:within _number	-156 72 -89 208 -178
w:within three	-211 209 -66 -52 -139
w:within two	-150 164 -61 -35 -115
w:without	-206 250 -90 -32 -73
w:woensdag	22 38 -102 -47 -280
w:wolters	191 -128 -84 -77 255
w:women	132 -57 -115 -34 202
w:won't	1 -63 39 -41 114
w:won't be	103 -50 -76 -39 195
w:word	127 -67 -92 -37 77
w:worden	-104 84 -25 39 -181
w:worden afgeleverd	-139 172 -96 -65 -138
w:worden bezorgd	-128 150 -61 -53 -103
w:wordt	-137 211 -78 -40 -147
w:wordt er	202 -114 -133 -39 -271
w:wordt niet	-342 365 -57 -44 -266
w:work	111 -44 -77 -38 126
w:work for	118 -78 -65 -37 8
w:work from	229 -110 -169 -35 275
w:work in	208 -139 -103 -45 68
w:workers	-63 35 36 -33 3
w:working	-158 238 -76 -46 -202
w:working days	-204 277 -73 -46 -163
w:works	-266 266 -80 111 -204
w:works for	-102 184 -113 -69 -86
w:works in	77 -36 -48 -27 155
w:workshop	-206 -73 248 -51 -179
w:workshops	-127 135 -56 -34 -92
w:world	-115 -43 -94 185 23
w:worth	-165 -31 176 -41 -139
w:would	106 -62 -74 -28 83
w:would be	72 -40 -52 -30 95
w:would both	101 -68 -82 -28 177
w:would it	126 -58 -97 -43 -48
w:would like	140 -70 -89 -45 95
w:would love	108 -62 -67 -38 -70
w:would you	61 -61 -59 10 21
w:wout	-160 -52 150 -48 -52
w:write	-153 172 -56 -47 -296
w:write to	-220 215 -42 -33 -224
w:writing	179 -73 -110 -48 -11
w:writing a	174 -75 -150 -53 -172
w:writing from	187 -103 -89 -61 196
w:wrote	179 -126 -67 -42 193
w:x	-142 -98 203 -50 -13
w:year	95 -76 -57 -31 -11
w:years	46 -28 -32 -26 119
w:years and	54 -33 -33 -35 22
w:yes	72 -138 -50 28 213
w:yes please	222 -171 -108 -47 391
w:yesterday	83 -48 -79 -37 101
w:yet	129 -77 -63 -37 -9
w:you	7 -15 -29 15 -52
w:you a	111 -78 -67 -38 196
w:you add	-101 -83 139 -44 65
w:you and	-89 -33 125 -46 -227
w:you are	-229 16 176 82 -197
w:you at	146 -105 -66 -30 -227
w:you be	-101 -41 30 95 -289
w:you book	162 -74 -102 -58 -74
w:you can	-24 6 43 -40 85
w:you change	128 -51 -87 -44 92
w:you correct	109 -56 -79 -37 298
w:you could	60 -35 -48 -28 -103
w:you do	2 49 -84 -39 72
w:you for	-184 185 69 -43 -87
w:you get	-147 -67 138 94 -128
w:you have	50 -64 -73 47 85
w:you hold	99 -64 -64 -47 -127
w:you in	130 -109 -41 -32 224
w:you keep	100 -54 -87 -43 -205
w:you know	-39 99 -57 -41 201
w:you may	-65 102 -53 -29 113
w:you move	121 -63 -86 -41 179
w:you need	136 -56 -79 -52 -93
w:you note	75 -55 -55 -36 238
w:you on	-40 -76 -72 119 -213
w:you once	-32 -76 102 -82 72
w:you organise	142 -41 -133 -47 -16
w:you please	161 -67 -90 -54 273
w:you provide	92 -53 -59 -36 -54
w:you put	88 -46 -85 -39 233
w:you receive	-226 -69 263 -72 -180
w:you register	197 -64 -178 -44 168
w:you reserve	112 -46 -86 -44 219
w:you send	163 -98 -65 -41 150
w:you still	117 -55 -62 -61 62
w:you switch	118 -64 -92 -32 233
w:you that	20 24 -77 -30 -8
w:you the	-244 -55 133 193 -168
w:you then	172 -97 -115 -41 -176
w:you to	48 -86 38 -44 -24
w:you tried	-55 64 -32 -32 -35
w:you want	-81 -46 -86 164 -52
w:you when	-155 171 -58 -31 -123
w:you will	113 -54 -95 -39 247
w:you wish	-9 -90 127 -65 -147
w:you'd	132 -72 -102 -52 52
w:you're	-193 -42 205 -36 -142
w:you're hosting	-165 -31 176 -41 -139
w:your	-158 88 55 31 -173
w:your _event	114 -55 -77 -39 -135
w:your account	-89 -115 -150 241 -176
w:your address	-19 -158 148 -88 -228
w:your afternoon	80 -60 -51 -30 184
w:your announcement	44 -25 -24 -14 177
w:your booking	173 -85 -109 -71 -122
w:your event	-41 -92 122 -72 125
w:your events	114 -55 -80 -42 -93
w:your files	154 -109 -75 -49 -202
w:your full	-253 -64 -81 314 -194
w:your guests	202 -68 -142 -63 -101
w:your inbox	-195 -50 207 -42 -136
w:your interest	-164 118 -72 103 -74
w:your kindness	70 -48 -54 -28 184
w:your letter	153 -76 -71 -56 70
w:your list	235 -115 -121 -56 391
w:your mail	-324 364 -92 -56 -304
w:your mailbox	-164 -126 -121 263 -90
w:your members	109 -66 -72 -31 -179
w:your message	-292 371 -59 -36 -222
w:your order	-135 -93 177 -69 -180
w:your place	-202 18 135 117 -193
w:your registration	-165 -123 59 265 -180
w:your reply	-45 112 -80 -38 -44
w:your request	-26 119 -108 -44 -181
w:your side	155 -104 -67 -56 -192
w:your team	-86 -35 111 -42 -280
w:your website	-1 -89 -75 115 -38
w:your work	86 -38 -74 -41 -136
w:yours	-89 -83 -97 183 -213
w:yourself	-45 -67 -106 142 -327
w:yusuf	228 -117 -207 -62 277
w:zaaknummer	-186 270 -134 -55 -125
w:zaaknummer _number	-157 223 -122 -60 -124
w:zaal	61 -79 60 -62 128
w:zaal en	150 -55 -125 -36 111
w:zaal van	92 -45 -94 -41 -128
w:zag	-331 -64 268 169 -226
w:zaken	-201 229 -66 -27 -189
w:zal	50 -101 54 -72 -31
w:zal ik	-31 -92 120 -89 -307
w:ze	139 -79 -114 -37 -146
w:zeggen	209 -124 -119 -61 -19
w:zei	89 -51 -74 -42 169
w:zeker	101 -42 -98 -30 240
w:zelf	82 -79 -3 -39 188
w:zelf aan	-120 -111 152 -68 118
w:zelf kan	166 -159 -85 -39 224
w:zes	129 -61 -78 -62 20
w:zes deelnemers	129 -61 -78 -62 20
w:zet	-92 -84 165 -48 167
w:zet ik	-94 -69 121 -36 -115
w:zet me	-59 -90 120 -47 48
w:zet mij	-81 -121 115 -82 38
w:zetten	119 -72 -84 -42 346
w:zeven	169 -113 -100 -48 -225
w:zich	42 4 -39 -61 -356
w:zie	166 -85 -124 -65 137
w:zie hieronder	155 -67 -128 -52 208
w:ziekte	141 -93 -74 -44 236
w:zien	-71 -64 -152 210 34
w:ziet	99 -52 -82 -42 10
w:zij	164 -67 -95 -45 123
w:zijn	46 -71 -9 -23 41
w:zijn bij	188 -82 -134 -45 160
w:zijn dan	189 -81 -121 -92 -106
w:zijn de	117 -54 -101 -44 -51
w:zijn er	139 -103 -64 -36 -81
w:zijn nog	-233 -62 258 -47 -153
w:zit	40 -63 -98 83 183
w:zit dan	110 -52 -88 -44 -138
w:zit ik	130 -119 -98 -87 324
w:zit in	-175 -53 -81 244 -45
w:zitten	-60 -76 104 -44 -130
w:zitten in	-193 -98 217 -57 34
w:zo	11 -65 -92 96 127
w:zo goed	108 -62 -60 -41 152
w:zo ja	126 -52 -113 -41 -104
w:zo'n	103 -40 -92 -37 4
w:zo'n _number	97 -45 -77 -35 -148
w:zoals	-148 -49 156 -53 100
w:zodra	-78 117 -106 -42 -232
w:zoek	96 -57 -67 -44 -286
w:zoek ik	73 -55 -56 -40 -234
w:zoeken	139 -69 -105 -60 -102
w:zonder	232 -70 -155 -99 -170
w:zonder tegenbericht	232 -70 -155 -99 -170
w:zoom	155 -67 -86 -47 140
w:zoom from	162 -101 -81 -46 260
w:zoom link	114 -64 -71 -46 69
w:zoomlink	191 -90 -153 -70 333
w:zou	116 -62 -84 -45 136
w:zou er	141 -78 -86 -32 17
w:zou graag	127 -58 -104 -48 255
w:zou ik	107 -59 -79 -48 57
w:zou u	123 -83 -90 -61 -11
w:zouden	174 -69 -109 -51 -50
w:zouden jullie	140 -61 -98 -49 -192
w:zouden we	125 -66 -110 -55 -165
w:zullen	-51 -54 -118 172 -220
w:zullen we	-51 -54 -118 172 -220
w:zult	-125 -57 141 -36 90
w:zus	117 -48 -93 -51 -83
w:zwangerschapsverlof	-188 193 -54 -42 -82
w:zwolle	1 -64 33 -47 170
w:zwolle gaat	141 -80 -126 -48 -43
w:zwolle ik	-217 -98 235 -57 -149
w:zwolle on	98 -50 -86 -43 220`;
