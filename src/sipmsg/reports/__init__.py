"""Reports in the forms that people and programs read: a module for each, with ``lines`` and ``render``.

>>> import sipmsg
>>> from sipmsg.reports import github
>>> report = sipmsg.check(b"SIP/2.0 180 Ringing\\r\\n\\r\\n", select=["to-required"])
>>> print(github.render(report))
::error line=1,endLine=1,col=1,endColumn=20,title=to-required::to: add To with the value of the request (RFC 3261 section 20)
"""
