using System.Net;
using System.Net.Sockets;
using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 2673, section 3.2, and RFC 4291, section 2.2.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    [InlineData("192.0.2.10")]
    public void Version_4_has_four_numbers_of_a_byte(string text) => Assert.True(FormatOf.Allows("ipv4", text));

    [Theory]
    [InlineData("")]
    [InlineData("192.0.2")]
    [InlineData("192.0.2.10.1")]
    [InlineData("192.0.2.")]
    [InlineData(".192.0.2.1")]
    [InlineData("192..2.1")]
    [InlineData("192.0.2.256")]
    [InlineData("192.0.2.1000")]
    [InlineData("192.0.2.01")]
    [InlineData("00.0.0.0")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("2130706433")]
    [InlineData("192.0.2.1/24")]
    [InlineData("192.0.2.1 ")]
    [InlineData("1২7.0.0.1")]
    [InlineData("-1.0.0.1")]
    public void Version_4_has_nothing_else(string text) => Assert.False(FormatOf.Allows("ipv4", text));

    [Theory]
    [InlineData("2001:db8:0:0:8:800:200C:417A")] // form 1
    [InlineData("2001:DB8::8:800:200C:417A")] // form 2
    [InlineData("FF01::101")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("1::")]
    [InlineData("1:2:3:4:5:6:7::")] // one group or more
    [InlineData("::2:3:4:5:6:7:8")]
    [InlineData("1:2:3::5:6:7:8")]
    [InlineData("0:0:0:0:0:0:13.1.68.3")] // form 3
    [InlineData("::13.1.68.3")]
    [InlineData("::FFFF:129.144.52.38")]
    [InlineData("1:2:3:4:5::1.2.3.4")]
    [InlineData("0001:0002::")]
    public void Version_6_has_eight_groups_or_elides_some(string text) => Assert.True(FormatOf.Allows("ipv6", text));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("1::2::3")]
    [InlineData("1:::2")]
    [InlineData("1:2:3:4:5:6:7:")]
    [InlineData(":2:3:4:5:6:7:8")]
    [InlineData("12345::")]
    [InlineData("::g")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1:2:3:4:5:1.2.3.4")]
    [InlineData("::1.2.3.4:1")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.256")]
    [InlineData("::01.2.3.4")]
    [InlineData("1.2.3.4::")]
    [InlineData("fe80::1%eth0")] // a zone is RFC 4007's
    [InlineData("fe80::/64")]
    [InlineData("[::1]")]
    [InlineData(" ::1")]
    [InlineData("::১")]
    public void Version_6_has_nothing_else(string text) => Assert.False(FormatOf.Allows("ipv6", text));

    [Fact]
    public void What_the_framework_writes_is_an_address() =>
        Gen.Select(Gen.Byte.Array[16], Gen.Byte.Array[4], Gen.Int[0, 0xFFFF]).Sample((long6, short4, holes) =>
        {
            for (int i = 0; i < long6.Length; i++)
                long6[i] = (byte)((holes >> i & 1) == 0 ? long6[i] : 0);
            return FormatOf.Allows("ipv6", new IPAddress(long6).ToString()) && FormatOf.Allows("ipv4", new IPAddress(short4).ToString());
        });

    [Fact]
    public void Version_6_is_what_the_framework_reads_where_it_is_strict() =>
        Gen.OneOf("0", "1", "ffff", ":", ":", "::", "1:2", "1.2.3.4").Array[0, 12].Select(string.Concat).Sample(text =>
        {
            // It takes '1.2.3.4' and '1' alone, as addresses of the other kind.
            bool isRead = IPAddress.TryParse(text, out IPAddress? address) && address?.AddressFamily == AddressFamily.InterNetworkV6;
            return FormatOf.Allows("ipv6", text) == isRead;
        });
}
